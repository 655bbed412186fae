import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { refuseExtension } from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { toDbDate } from '@/server/db/calendar';
import { grantExtensionSchema } from '../campaign.schema';
import { placeOfCampaign } from '../campaign-store';
import { findForWhom } from '../queries/for-whom';
import { type ExtensionRefusalCode, extensionRefusal } from '../refusal-messages';

/** Gives one unit with all below it, or one person, more time to register; it ends by itself. */
export const grantExtensionUseCase = defineUseCase<typeof grantExtensionSchema, ExtensionRefusalCode>({
  name: 'extension.grant',
  input: grantExtensionSchema,
  permission: 'campaign.extend',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'extension.granted',
  async run(scope, { campaignId, unitId, memberId, until, reason }) {
    const { tx, actor, now } = scope;
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign) return refuse('campaign.not-found');
    const whom = await findForWhom(scope, { unitId, memberId });
    if (!whom) return refuse('extension.for-whom');
    const refused = refuseExtension(campaign, until);
    if (refused) return refused;

    const id = randomUUIDv7();
    await tx.deadlineExtension.createMany({
      data: {
        id,
        rootId: actor.rootId,
        campaignId,
        unitId: whom.kind === 'unit' ? whom.id : null,
        memberId: whom.kind === 'member' ? whom.id : null,
        until: toDbDate(until),
        reason,
        grantedById: actor.memberId,
        grantedByName: actor.fullName,
        grantedAt: now,
      },
    });
    const about = {
      kind: 'extension',
      id,
      after: { whom: whom.name, until: formatDate(until), reason },
      ...(whom.kind === 'member' && { concerns: whom.id }),
    };
    return ok({ about, goTo: `${routes.campaignExtensions(campaign.year)}?vua=gia-han` });
  },
  refusals: extensionRefusal,
});
