import { randomUUIDv7 } from 'node:crypto';
import { listOfLevel } from '@/domain/campaign/theme';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { type ThemeRefusal, themeRefusal } from '../refusal-messages';
import { addThemeSchema } from '../theme.schema';
import { afterTheme, findBasis, recordedTheme, rowOfTheme, writeUnlessThere } from '../theme-store';

/** Records the theme of a term, a year or a quarter that one level issued. */
export const addThemeUseCase = defineUseCase<typeof addThemeSchema, ThemeRefusal>({
  name: 'theme.add',
  input: addThemeSchema,
  permission: 'theme.keep',
  at: (scope, { level }) => placeOfUnit(scope, listOfLevel(level, scope.actor.rootId)),
  effect: 'once',
  records: 'theme.added',
  async run(scope, input) {
    const { tx, actor } = scope;
    const { rootId } = actor;
    const unitId = listOfLevel(input.level, rootId);
    const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { kind: true, name: true } });
    if (!unit || unit.kind === 'cell' || unit.kind === 'collective') return refuse('theme.no-such-level');
    const basis = await findBasis(scope, input.basisDirectiveId);
    if (!basis.ok) return basis;

    const id = randomUUIDv7();
    const row = rowOfTheme(input);
    const written = await writeUnlessThere(scope, { id: null, unitId, row }, () =>
      tx.theme.create({ data: { id, rootId, unitId, ...row }, select: { id: true } }),
    );
    if (!written.ok) return written;
    const after = recordedTheme({ ...row, unit, basis: basis.value });
    return ok({ about: { kind: 'theme', id, after }, goTo: afterTheme('them') });
  },
  refusals: themeRefusal,
});
