import { randomUUIDv7 } from 'node:crypto';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { type ThemeRefusal, themeRefusal } from '../refusal-messages';
import { addThemeSchema } from '../theme.schema';
import { afterTheme, findBasis, findThemeOfPeriod, recordedTheme, rowOfTheme } from '../theme-store';

/** Issues the theme of a term, a year or a quarter at one level. */
export const addThemeUseCase = defineUseCase<typeof addThemeSchema, ThemeRefusal>({
  name: 'theme.add',
  input: addThemeSchema,
  permission: 'theme.keep',
  at: (scope, { unitId }) => placeOfUnit(scope, unitId),
  effect: 'once',
  records: 'theme.added',
  async run(scope, { unitId, ...input }) {
    const { tx, actor } = scope;
    const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { kind: true } });
    if (!unit || unit.kind === 'cell' || unit.kind === 'collective') return refuse('theme.no-such-unit');
    const basis = await findBasis(scope, input.basisDirectiveId);
    if (!basis.ok) return basis;
    const row = rowOfTheme(input);
    const there = await findThemeOfPeriod(scope, unitId, row, null);
    if (there) return refuse('theme.exists', there);

    const id = randomUUIDv7();
    await tx.theme.create({ data: { id, rootId: actor.rootId, unitId, ...row }, select: { id: true } });
    const after = recordedTheme({ ...row, basis: basis.value });
    return ok({ about: { kind: 'theme', id, after }, goTo: afterTheme('them') });
  },
  refusals: themeRefusal,
});
