import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeDirectiveSchema } from '../directive.schema';
import {
  findFacts,
  findSameDocument,
  listRegistersFor,
  placeOfDirective,
  recordedFacts,
  rowOfFacts,
  writeUnlessTaken,
} from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Mends what the register says of a directive, or moves it to a register above; the record keeps what it said before. */
export const changeDirectiveUseCase = defineUseCase<typeof changeDirectiveSchema, DirectiveRefusal>({
  name: 'directive.change',
  input: changeDirectiveSchema,
  permission: 'directive.keep',
  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),
  effect: 'once',
  records: 'directive.changed',
  async run(scope, { directiveId, version, unitId, ...input }) {
    const found = await findFacts(scope, directiveId);
    const place = await placeOfDirective(scope, directiveId);
    if (!found || !place) return refuse('directive.not-found');
    const { version: _, unit, ...earlier } = found;
    const registers = await listRegistersFor(scope, place);
    const register = registers.find(({ id }) => id === (unitId ?? unit.id));
    if (!register) return refuse('directive.no-such-unit');
    const row = rowOfFacts(input);
    const existing = await findSameDocument(scope, row, directiveId);
    if (existing) return refuse('directive.same', { existing });

    const written = await writeUnlessTaken(() =>
      scope.tx.directive.updateMany({
        where: { id: directiveId, version },
        data: { ...row, unitId: register.id, version: { increment: 1 } },
      }),
    );
    if (!written.ok) return written;
    if (written.value.count === 0) return refuse('directive.stale');
    const about = {
      kind: 'directive',
      id: directiveId,
      before: { ...recordedFacts(earlier), register: unit.name },
      after: { ...recordedFacts(row), register: register.name },
    };
    return ok({ about, goTo: `${routes.directive(directiveId)}?vua=sua` });
  },
  refusals: directiveRefusal,
});
