import { routes } from '@/config/routes';
import { closesCircle } from '@/domain/directive/line-of-descent';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { listReadRegisters } from '@/server/directive/register-units';
import { relateSchema } from '../directive.schema';
import { placeOfDirective } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Says what a directive continues, replaces, implements or refers to. */
export const relateDirectivesUseCase = defineUseCase<typeof relateSchema, DirectiveRefusal>({
  name: 'directive.relate',
  input: relateSchema,
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'directive.related',
  async run(scope, { directiveId, otherId, kind }) {
    const { tx, actor } = scope;
    const { rootId } = actor;
    const unitId = { in: await listReadRegisters(scope) };
    const other = await tx.directive.findUnique({
      where: { id: otherId, rootId, unitId },
      select: { symbol: true },
    });
    if (!other) return refuse('directive.not-found');
    const relations = await tx.directiveRelation.findMany({
      where: { rootId },
      select: { fromId: true, toId: true, kind: true },
    });
    const added = { fromId: directiveId, toId: otherId, kind };
    if (closesCircle(relations, added)) return refuse('relation.circle');
    const { count } = await tx.directiveRelation.createMany({
      data: { ...added, rootId },
      skipDuplicates: true,
    });
    if (count === 0) return refuse('relation.exists');
    const about = { kind: 'directive', id: directiveId, after: { relation: kind, to: other.symbol } };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=noi#quan-he` });
  },
  refusals: directiveRefusal,
});
