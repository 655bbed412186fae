import type { Measure, MeasuredResult } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import { formatNumber } from '@/lib/format-number';

export const GROUP_WORDS: Readonly<Record<ItemGroup, string>> = {
  study: 'Học tập',
  follow: 'Làm theo',
  exemplify: 'Nêu gương',
};

/** "12 hộ", "nhiều nhất 3 vụ", "có làm", "đến mốc: …", "chi bộ ghi nhận". */
export function targetWords(measure: Measure): string {
  switch (measure.kind) {
    case 'number': {
      const amount = withUnit(measure.target, measure.unitLabel);
      return measure.direction === 'at_most' ? `nhiều nhất ${amount}` : amount;
    }
    case 'milestone':
      return measure.milestone ? `đến mốc: ${measure.milestone}` : 'đến mốc đã nêu';
    case 'yes_no':
      return 'có làm';
    case 'narrative':
      return 'chi bộ ghi nhận';
  }
}

/** Last year's number; null for measures that have none. */
export function baselineWords(measure: Measure): string | null {
  if (measure.kind !== 'number') return null;
  return measure.baseline === null ? 'không có' : withUnit(measure.baseline, measure.unitLabel);
}

/** What was reported or confirmed, in the words of its measure. */
export function resultWords(measure: Measure, result: MeasuredResult | null): string {
  if (!result) return '–';
  if (measure.kind === 'number')
    return result.value === null ? '–' : withUnit(result.value, measure.unitLabel);
  if (result.reached === null) return '–';
  return result.reached ? 'đã đạt' : 'chưa đạt';
}

function withUnit(value: number, unitLabel: string): string {
  return `${formatNumber(value)} ${unitLabel}`.trim();
}
