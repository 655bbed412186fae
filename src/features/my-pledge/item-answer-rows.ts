import type { SummaryRow } from '@/components/definition-list';
import { routes } from '@/config/routes';
import { type ItemPeriod, parseDueOn } from '@/domain/pledge/parse-draft-field';
import { type DraftItem, parseMeasure } from '@/domain/pledge/parse-draft-item';
import { ITEM_GROUPS } from '@/domain/pledge/pledge-item';
import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';

type Answers = {
  readonly item: DraftItem & { readonly key: string };
  readonly errors: Readonly<Record<string, string>>;
};

/** Each answer of an item by itself: one that is wrong leaves the others readable, and stands there as it was typed. */
export function itemAnswerRows(
  { item, errors }: Answers,
  pledgeId: string,
  period: ItemPeriod,
): readonly SummaryRow[] {
  const what = { href: routes.pledgeItemWhat(pledgeId, item.key) };
  const target = { href: routes.pledgeItemTarget(pledgeId, item.key) };
  const group = ITEM_GROUPS.find((one) => one === item.group);
  const dueOn = parseDueOn(item.dueOn, period);
  return [
    { ...what, term: 'Việc làm', value: item.what, error: errors.what },
    { ...what, term: 'Nội dung', value: group ? GROUP_WORDS[group] : '', error: errors.group },
    ...measureRows({ item, errors }).map((row) => ({ ...target, ...row })),
    { ...target, term: 'Hạn', value: dueOn.ok ? formatDate(dueOn.value) : item.dueOn, error: errors.dueOn },
  ];
}

function measureRows({ item, errors }: Answers): readonly SummaryRow[] {
  const measure = parseMeasure(item);
  if (!measure.ok) {
    const typed = [item.target, item.unitLabel, item.milestone].filter(Boolean).join(' ');
    const { measure: kind, target, unitLabel, direction, baseline, milestone } = errors;
    const error = kind ?? target ?? unitLabel ?? direction ?? baseline ?? milestone;
    return [{ term: 'Cần đạt', value: typed, error }];
  }
  const hasBaseline = measure.value.kind === 'number' && measure.value.baseline !== null;
  return [
    { term: 'Cần đạt', value: targetText(measure.value) },
    ...(hasBaseline ? [{ term: 'Năm trước', value: baselineText(measure.value) }] : []),
  ];
}
