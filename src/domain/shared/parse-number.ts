import { ok, type Result, refuse } from './result';

export const MAX_DECIMALS = 2;
/** Numbers stay below this size, so that two decimals are always exact. */
export const NUMBER_LIMIT = 1e12;

export type NumberProblem =
  | 'number.empty'
  | 'number.unreadable'
  | 'number.ambiguous'
  | 'number.too-many-decimals'
  | 'number.too-large';

const VIETNAMESE = /^(-?)((?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+)|[0-9]+)(?:,([0-9]+))?$/;
const COMMA_BEFORE_THREE = /^-?[0-9]{1,3},[0-9]{3}$/;
const DIGIT_AND_MARKS = /^-?[0-9]+(?:[., ][0-9]+)*$/;

/**
 * Reads a number as it is written in Vietnam: dots are thousands and only in groups of three, the comma
 * is the decimal. Anything else is refused with the likely reading in `details.suggestion` (and a second
 * one in `details.other`), because a guess that is wrong by a factor of a thousand looks plausible.
 */
export function parseNumber(text: string): Result<number, NumberProblem> {
  const typed = text.replace(/\p{Zs}+/gu, ' ').trim();
  if (typed === '') return refuse('number.empty');
  if (COMMA_BEFORE_THREE.test(typed)) return refuse('number.ambiguous', readingsOfComma(typed));

  const match = VIETNAMESE.exec(typed);
  if (!match) return refuseUnreadable(typed);
  const [, sign = '', whole = '', decimals = ''] = match;
  if (decimals.length > MAX_DECIMALS) return refuse('number.too-many-decimals', { max: MAX_DECIMALS });

  const value = Number(`${sign}${whole.replaceAll('.', '')}.${decimals || '0'}`);
  if (Math.abs(value) >= NUMBER_LIMIT) return refuse('number.too-large');
  return ok(value === 0 ? 0 : value);
}

/** "1,000" may be a thousand written the English way, or one and no thousandths. */
function readingsOfComma(typed: string): { suggestion: string; other: string } {
  const [written = '', decimals = ''] = typed.split(',');
  const whole = written.replace(/^(-?)0+(?=[0-9])/, '$1');
  const other = `${whole},${decimals.slice(0, MAX_DECIMALS)}`;
  return Number(whole) === 0
    ? { suggestion: other, other: whole }
    : { suggestion: `${whole}.${decimals}`, other };
}

function refuseUnreadable(typed: string): Result<number, NumberProblem> {
  const suggestion = DIGIT_AND_MARKS.test(typed) ? rewrite(typed) : null;
  const isOffered = suggestion !== null && VIETNAMESE.test(suggestion) && parseNumber(suggestion).ok;
  return isOffered ? refuse('number.unreadable', { suggestion }) : refuse('number.unreadable');
}

/** Takes the last group of one or two digits for decimals and every other mark for thousands. */
function rewrite(typed: string): string | null {
  const groups = typed.split(/[., ]/);
  const last = groups.at(-1) ?? '';
  const first = groups[0] ?? '';
  const isDecimal = last.length <= MAX_DECIMALS || Number(first) === 0;
  const wholeGroups = isDecimal ? groups.slice(0, -1) : groups;
  if (wholeGroups.slice(1).some((group) => group.length !== 3)) return null;
  const whole = wholeGroups.join('.');
  return isDecimal ? `${whole},${last.slice(0, MAX_DECIMALS)}` : whole;
}
