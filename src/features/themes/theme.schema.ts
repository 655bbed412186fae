import { z } from 'zod';
import { THEME_SCOPES, type ThemeLevel, type ThemePeriod, UPPER_ISSUERS } from '@/domain/campaign/theme';
import { normaliseLine } from '@/domain/shared/normalise-text';
import { idField, optionalId, requiredLine, versionField } from '@/server/action-kit/form-schemas';

const FIRST_YEAR = 2006;
const LAST_YEAR = 2199;

/** A level above the root by its name, a unit by its id. */
const levelField = z
  .union([z.enum(UPPER_ISSUERS), z.uuid()], 'Chọn cấp ban hành chuyên đề.')
  .transform(levelOf);

function levelOf(chosen: string): ThemeLevel {
  const issuer = UPPER_ISSUERS.find((one) => one === chosen);
  return issuer ? { issuer } : { issuer: 'own', unitId: chosen };
}

const facts = z.object({
  level: levelField,
  scope: z.enum(THEME_SCOPES, 'Chọn chuyên đề của toàn khóa, của năm hay của quý.'),
  term: z.string().max(60, 'Nhiệm kỳ dài quá 60 ký tự; hãy rút gọn.').default(''),
  year: z.string().default(''),
  quarter: z.string().default(''),
  title: requiredLine('Ghi tên chuyên đề.', 500).transform(normaliseLine),
  basisDirectiveId: optionalId,
});

/** Each scope asks for its own period and for nothing else. */
function withPeriod<Facts extends z.output<typeof facts>>(input: Facts, context: z.RefinementCtx) {
  const { scope, term, year, quarter, ...rest } = input;
  const period = periodOf({ scope, term, year, quarter });
  if ('field' in period) {
    context.addIssue({ code: 'custom', path: [period.field], message: period.sentence });
    return z.NEVER;
  }
  return { ...rest, period };
}

type Typed = Pick<z.output<typeof facts>, 'scope' | 'term' | 'year' | 'quarter'>;
type Problem = { readonly field: 'term' | 'year' | 'quarter'; readonly sentence: string };

function periodOf({ scope, term, year, quarter }: Typed): ThemePeriod | Problem {
  if (scope === 'term') {
    return term ? { scope, term } : { field: 'term', sentence: 'Ghi nhiệm kỳ, ví dụ 2025–2030.' };
  }
  const ofYear = Number(year);
  if (!/^[0-9]{4}$/.test(year) || ofYear < FIRST_YEAR || ofYear > LAST_YEAR) {
    return { field: 'year', sentence: 'Ghi năm bằng bốn chữ số, ví dụ 2026.' };
  }
  if (scope === 'year') return { scope, year: ofYear };
  if (!/^[1-4]$/.test(quarter)) return { field: 'quarter', sentence: 'Chọn quý I, II, III hay IV.' };
  return { scope, year: ofYear, quarter: Number(quarter) };
}

export const addThemeSchema = facts.transform(withPeriod);
export const changeThemeSchema = facts
  .extend({ themeId: idField, version: versionField })
  .transform(withPeriod);
export const removeThemeSchema = z.object({ themeId: idField, version: versionField });
