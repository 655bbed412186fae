import { routes } from '@/config/routes';
import type { Place } from '@/domain/access/permissions';
import { ok, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { defineUseCase } from '@/server/action-kit/use-case';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';
import { withdrawExtensionSchema } from '../campaign.schema';
import { placeOfRoot } from '../campaign-store';
import { type ExtensionRefusalCode, extensionRefusal } from '../refusal-messages';

/** Takes an extension back that was given by mistake; the common deadline holds again. */
export const withdrawExtensionUseCase = defineUseCase<typeof withdrawExtensionSchema, ExtensionRefusalCode>({
  name: 'extension.withdraw',
  input: withdrawExtensionSchema,
  permission: 'campaign.extend',
  at: (scope, { extensionId }) => placeOfExtension(scope, extensionId),
  effect: 'once',
  records: 'extension.withdrawn',
  async run({ tx, actor, now }, { extensionId }) {
    const where = { id: extensionId, rootId: actor.rootId, withdrawnAt: null };
    const found = await tx.deadlineExtension.findFirst({
      where,
      select: { until: true, memberId: true, campaign: { select: { year: true, state: true } } },
    });
    if (found?.campaign.state === 'closed') return refuse('extension.campaign-closed');
    const { count } = await tx.deadlineExtension.updateMany({ where, data: { withdrawnAt: now } });
    if (!found || count === 0) return refuse('extension.not-found');
    const about = {
      kind: 'extension',
      id: extensionId,
      before: { until: formatDate(fromDbDate(found.until)) },
      ...(found.memberId && { concerns: found.memberId }),
    };
    return ok({ about, goTo: `${routes.campaignExtensions(found.campaign.year)}?vua=thu-hoi` });
  },
  refusals: extensionRefusal,
});

async function placeOfExtension(scope: Scope, extensionId: string): Promise<Place | null> {
  if (!isId(extensionId)) return null;
  const { tx, actor } = scope;
  const found = await tx.deadlineExtension.count({ where: { id: extensionId, rootId: actor.rootId } });
  return found === 1 ? placeOfRoot(scope) : null;
}
