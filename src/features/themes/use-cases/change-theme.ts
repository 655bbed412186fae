import { listOfLevel } from '@/domain/campaign/theme';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { type ThemeRefusal, themeRefusal } from '../refusal-messages';
import { changeThemeSchema } from '../theme.schema';
import {
  afterTheme,
  findBasis,
  placeOfTheme,
  recordedTheme,
  rowOfTheme,
  THEME_ROW,
  writeUnlessThere,
} from '../theme-store';

/** Mends a theme, in the list where it stands; the record keeps what it said before. */
export const changeThemeUseCase = defineUseCase<typeof changeThemeSchema, ThemeRefusal>({
  name: 'theme.change',
  input: changeThemeSchema,
  permission: 'theme.keep',
  at: (scope, { themeId }) => placeOfTheme(scope, themeId),
  effect: 'once',
  records: 'theme.changed',
  async run(scope, { themeId, version, ...input }) {
    const { tx, actor } = scope;
    const earlier = await tx.theme.findUnique({
      where: { id: themeId, rootId: actor.rootId },
      select: { ...THEME_ROW, unitId: true },
    });
    if (!earlier) return refuse('theme.stale');
    const { unitId, unit } = earlier;
    if (listOfLevel(input.level, actor.rootId) !== unitId) return refuse('theme.no-such-level');
    const basis = await findBasis(scope, input.basisDirectiveId);
    if (!basis.ok) return basis;

    const row = rowOfTheme(input);
    const written = await writeUnlessThere(scope, { id: themeId, unitId, row }, () =>
      tx.theme.updateMany({
        where: { id: themeId, version },
        data: { ...row, version: { increment: 1 } },
      }),
    );
    if (!written.ok) return written;
    if (written.value.count === 0) return refuse('theme.stale');
    const after = recordedTheme({ ...row, unit, basis: basis.value });
    return ok({
      about: { kind: 'theme', id: themeId, before: recordedTheme(earlier), after },
      goTo: afterTheme('sua'),
    });
  },
  refusals: themeRefusal,
});
