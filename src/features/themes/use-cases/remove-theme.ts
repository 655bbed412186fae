import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { type ThemeRefusal, themeRefusal } from '../refusal-messages';
import { removeThemeSchema } from '../theme.schema';
import { afterTheme, placeOfTheme, recordedTheme, THEME_ROW } from '../theme-store';

/** Takes a theme away that no campaign serves; the record keeps what it said. */
export const removeThemeUseCase = defineUseCase<typeof removeThemeSchema, ThemeRefusal>({
  name: 'theme.remove',
  input: removeThemeSchema,
  permission: 'theme.keep',
  at: (scope, { themeId }) => placeOfTheme(scope, themeId),
  effect: 'once',
  records: 'theme.removed',
  async run({ tx, actor }, { themeId, version }) {
    const served = await tx.campaignTheme.findFirst({
      where: { themeId, rootId: actor.rootId },
      select: { campaign: { select: { year: true } } },
    });
    if (served) return refuse('theme.in-use', { year: served.campaign.year });
    const earlier = await tx.theme.findUnique({ where: { id: themeId, version }, select: THEME_ROW });
    if (!earlier) return refuse('theme.stale');
    await tx.theme.deleteMany({ where: { id: themeId, rootId: actor.rootId } });
    return ok({
      about: { kind: 'theme', id: themeId, before: recordedTheme(earlier) },
      goTo: afterTheme('bo'),
    });
  },
  refusals: themeRefusal,
});
