import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { unrelateSchema } from '../directive.schema';
import { placeOfDirective } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Takes back a relation that was entered by mistake. */
export const unrelateDirectivesUseCase = defineUseCase<typeof unrelateSchema, DirectiveRefusal>({
  name: 'directive.unrelate',
  input: unrelateSchema,
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'directive.unrelated',
  async run({ tx, actor }, { directiveId, otherId, kind }) {
    const { rootId } = actor;
    const other = await tx.directive.findUnique({ where: { id: otherId, rootId }, select: { symbol: true } });
    const { count } = await tx.directiveRelation.deleteMany({
      where: { fromId: directiveId, toId: otherId, kind, rootId },
    });
    if (!other || count === 0) return refuse('directive.not-found');
    const about = { kind: 'directive', id: directiveId, before: { relation: kind, to: other.symbol } };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=bo-noi#quan-he` });
  },
  refusals: directiveRefusal,
});
