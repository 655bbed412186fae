import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { registerDirectiveSchema } from '../directive.schema';
import { findSameDocument, recordedFacts, rowOfFacts, writeUnlessTaken } from '../directive-store';
import { type DirectiveRefusal, directiveRefusal } from '../refusal-messages';

/** Enters a directive into the register of a unit. */
export const registerDirectiveUseCase = defineUseCase<typeof registerDirectiveSchema, DirectiveRefusal>({
  name: 'directive.register',
  input: registerDirectiveSchema,
  permission: 'directive.keep',
  at: (scope, { unitId }) => placeOfUnit(scope, unitId),
  effect: 'once',
  records: 'directive.registered',
  async run(scope, input) {
    const { tx, actor } = scope;
    const unit = await tx.unit.findUnique({ where: { id: input.unitId }, select: { kind: true } });
    if (!unit || unit.kind === 'cell' || unit.kind === 'collective') return refuse('directive.no-such-unit');
    const row = rowOfFacts(input);
    const existing = await findSameDocument(scope, row, null);
    if (existing) return refuse('directive.same', { existing });

    const id = randomUUIDv7();
    const written = await writeUnlessTaken(() =>
      tx.directive.createMany({ data: { id, rootId: actor.rootId, unitId: input.unitId, ...row } }),
    );
    if (!written.ok) return written;
    return ok({
      about: { kind: 'directive', id, after: recordedFacts(row) },
      goTo: `${routes.directive(id)}?vua=them`,
    });
  },
  refusals: directiveRefusal,
});
