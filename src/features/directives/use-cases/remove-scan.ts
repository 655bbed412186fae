import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { removeScanSchema } from '../directive.schema';
import { placeOfDirective } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Takes a scan off the page; the file stays for the record. */
export const removeScanUseCase = defineUseCase<typeof removeScanSchema, DirectiveRefusal>({
  name: 'directive.remove-scan',
  input: removeScanSchema,
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'scan.removed',
  async run({ tx, actor, now }, { directiveId, scanId }) {
    const where = { id: scanId, directiveId, rootId: actor.rootId, removedAt: null };
    const scan = await tx.directiveScan.findFirst({ where, select: { fileName: true } });
    const { count } = await tx.directiveScan.updateMany({ where, data: { removedAt: now } });
    if (!scan || count === 0) return refuse('directive.not-found');
    const about = { kind: 'directive', id: directiveId, before: { scan: scan.fileName } };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=bo-tep#ban-chup` });
  },
  refusals: directiveRefusal,
});
