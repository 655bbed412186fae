import { addDays, type CalendarDate, isBefore, vietnamMidnightOf } from '@/domain/shared/calendar-date';
import { parseDate } from '@/domain/shared/parse-date';
import { areasOf, isChangeKind } from '@/lib/audit-words';
import { dateProblemSentence } from '@/lib/date-problem-sentence';

/** What the address asks for, as it was typed. */
export type ChangesAddress = {
  readonly ai?: string | undefined;
  readonly loai?: string | undefined;
  readonly tu?: string | undefined;
  readonly den?: string | undefined;
  readonly banGhi?: string | undefined;
  readonly trang?: string | undefined;
};

/** A sentence beside each date that cannot be read. */
export type FilterProblems = { readonly tu?: string; readonly den?: string };

export type ChangesFilter = {
  readonly who: string;
  /** Parts of action names; empty for all. */
  readonly areas: readonly string[];
  readonly from: Date | null;
  /** The first instant that is too late. */
  readonly before: Date | null;
};

type ReadDay = { readonly day: CalendarDate | null; readonly problem?: string };

/** Reads the filter; with a problem nothing is filtered, so that no list pretends to be the one that was asked for. */
export function readFilter({ ai = '', loai, tu = '', den = '' }: ChangesAddress): {
  readonly filter: ChangesFilter;
  readonly problems: FilterProblems;
} {
  const from = readDay(tu);
  const until = readDay(den);
  const isTurned = from.day !== null && until.day !== null && isBefore(until.day, from.day);
  const ofUntil = isTurned ? 'Ngày cuối phải bằng hoặc sau ngày đầu.' : until.problem;
  return {
    filter: {
      who: ai,
      areas: isChangeKind(loai) ? areasOf(loai) : [],
      from: from.day && vietnamMidnightOf(from.day),
      before: until.day && vietnamMidnightOf(addDays(until.day, 1)),
    },
    problems: { ...(from.problem && { tu: from.problem }), ...(ofUntil && { den: ofUntil }) },
  };
}

function readDay(typed: string): ReadDay {
  if (typed.trim() === '') return { day: null };
  const day = parseDate(typed);
  return day.ok
    ? { day: day.value }
    : { day: null, problem: dateProblemSentence(day.code, day.details ?? {}) };
}
