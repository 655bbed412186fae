import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { type ThemeRefusal, themeRefusal } from '../refusal-messages';
import { changeThemeSchema } from '../theme.schema';
import {
  afterTheme,
  findBasis,
  findThemeOfPeriod,
  placeOfTheme,
  recordedTheme,
  rowOfTheme,
  THEME_ROW,
} from '../theme-store';

/** Mends a theme; the record keeps what it said before. */
export const changeThemeUseCase = defineUseCase<typeof changeThemeSchema, ThemeRefusal>({
  name: 'theme.change',
  input: changeThemeSchema,
  permission: 'theme.keep',
  at: (scope, { themeId }) => placeOfTheme(scope, themeId),
  effect: 'once',
  records: 'theme.changed',
  async run(scope, { themeId, version, ...input }) {
    const earlier = await scope.tx.theme.findUnique({
      where: { id: themeId, rootId: scope.actor.rootId },
      select: { ...THEME_ROW, unitId: true },
    });
    if (!earlier) return refuse('theme.stale');
    const basis = await findBasis(scope, input.basisDirectiveId);
    if (!basis.ok) return basis;
    const row = rowOfTheme(input);
    const there = await findThemeOfPeriod(scope, earlier.unitId, row, themeId);
    if (there) return refuse('theme.exists', there);

    const { count } = await scope.tx.theme.updateMany({
      where: { id: themeId, version },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) return refuse('theme.stale');
    const after = recordedTheme({ ...row, basis: basis.value });
    return ok({
      about: { kind: 'theme', id: themeId, before: recordedTheme(earlier), after },
      goTo: afterTheme('sua'),
    });
  },
  refusals: themeRefusal,
});
