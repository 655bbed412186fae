import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeDirectiveSchema } from '../directive.schema';
import { findFacts, findSameDocument, placeOfDirective, recordedFacts, rowOfFacts } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Mends what the register says of a directive; the record keeps what it said before. */
export const changeDirectiveUseCase = defineUseCase<typeof changeDirectiveSchema, DirectiveRefusal>({
  name: 'directive.change',
  input: changeDirectiveSchema,
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'directive.changed',
  async run(scope, { directiveId, version, ...input }) {
    const found = await findFacts(scope, directiveId);
    if (!found) return refuse('directive.not-found');
    const { version: _, ...earlier } = found;
    const row = rowOfFacts(input);
    const existing = await findSameDocument(scope, row, directiveId);
    if (existing) return refuse('directive.same', { existing });

    const { count } = await scope.tx.directive.updateMany({
      where: { id: directiveId, version },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) return refuse('directive.stale');
    const about = {
      kind: 'directive',
      id: directiveId,
      before: recordedFacts(earlier),
      after: recordedFacts(row),
    };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=sua` });
  },
  refusals: directiveRefusal,
});
