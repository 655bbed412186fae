import {
  addDays,
  type CalendarDate,
  firstDayOfYear,
  isAfter,
  isBefore,
  lastDayOfYear,
} from '@/domain/shared/calendar-date';
import { type Refused, refuse } from '@/domain/shared/result';
import type { Campaign, CampaignState } from './campaign';

export const SECTION_POSITIONS = ['before', 'after'] as const;

/** Where a section is printed: before the works of the pledge or after them. */
export type SectionPosition = (typeof SECTION_POSITIONS)[number];

/** A heading of the printed pledge besides its works (handbook §2.1). */
export type CampaignSection = {
  readonly key: string;
  readonly heading: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly position: SectionPosition;
};

/** A word of the year-end result; no official scale was found, so it is data (handbook §7.1). */
export type ResultGrade = { readonly key: string; readonly label: string };

export const MAX_SECTIONS = 8;
export const MAX_GRADES = 8;
export const MIN_GRADES = 2;
/** How far the dates of a year's campaign may lie outside the year. */
const MARGIN_IN_DAYS = 92;

/** What is offered when a campaign is prepared; every office changes it as its own guide says. */
export const USUAL_SCALE: readonly ResultGrade[] = [
  { key: 'done', label: 'Hoàn thành' },
  { key: 'partly', label: 'Hoàn thành một phần' },
  { key: 'under-way', label: 'Đang thực hiện' },
  { key: 'not-done', label: 'Không hoàn thành' },
  { key: 'not-applicable', label: 'Không còn phù hợp' },
];

/** Headings of the paper form, offered as data (handbook §2.1, fields 6–9 and 11). */
export const USUAL_SECTIONS: readonly CampaignSection[] = [
  usual('politics', 'Về tư tưởng chính trị', 'before'),
  usual('ethics', 'Về phẩm chất đạo đức, lối sống', 'before'),
  usual('duty', 'Về thực hiện chức trách, nhiệm vụ được giao', 'before'),
  usual('discipline', 'Về ý thức tổ chức kỷ luật và trách nhiệm nêu gương', 'before'),
  usual('mending', 'Khắc phục hạn chế, khuyết điểm đã chỉ ra năm trước', 'after'),
];

function usual(key: string, heading: string, position: SectionPosition): CampaignSection {
  return { key, heading, hint: '', isRequired: false, position };
}

/** Where the paper form has a section, for one of which no campaign says it. */
export function usualPosition(key: string): SectionPosition {
  return USUAL_SECTIONS.find((section) => section.key === key)?.position ?? 'before';
}

export type CampaignDates = Pick<Campaign, 'year' | 'startsOn' | 'registrationDeadline' | 'closesOn'>;

export type CampaignRefusalCode =
  | 'campaign.stale'
  | 'campaign.exists'
  | 'campaign.not-found'
  | 'campaign.starts-outside'
  | 'campaign.deadline-before-start'
  | 'campaign.closes-before-deadline'
  | 'campaign.closes-outside'
  | 'campaign.nobody-obliged'
  | 'campaign.wrong-state'
  | 'campaign.reason-required'
  | 'campaign.is-closed'
  | 'campaign.closes-before-extension'
  | 'campaign.same-line'
  | 'campaign.no-basis';

/** Refuses dates that are out of order, or a year's campaign that hardly touches its year. */
export function refuseDates(dates: CampaignDates): Refused<CampaignRefusalCode> | null {
  const { year, startsOn, registrationDeadline, closesOn } = dates;
  const first = addDays(firstDayOfYear(year), -MARGIN_IN_DAYS);
  const last = addDays(lastDayOfYear(year), MARGIN_IN_DAYS);
  if (isBefore(startsOn, first) || isAfter(startsOn, lastDayOfYear(year))) {
    return refuse('campaign.starts-outside', { year });
  }
  if (isBefore(registrationDeadline, startsOn)) return refuse('campaign.deadline-before-start');
  if (isBefore(closesOn, registrationDeadline)) return refuse('campaign.closes-before-deadline');
  return isAfter(closesOn, last) ? refuse('campaign.closes-outside', { year }) : null;
}

/** Refuses to change what a closed campaign was counted by; it is opened again first, with a reason. */
export function refuseWhenClosed({ state }: Pick<Campaign, 'state'>): Refused<'campaign.is-closed'> | null {
  return state === 'closed' ? refuse('campaign.is-closed') : null;
}

/** Refuses a rule under which nobody at all would pledge. */
export function refuseObligingNobody(
  rule: Pick<Campaign, 'obligesOfficial' | 'obligesProbationary' | 'obligesNonParty'>,
): Refused<CampaignRefusalCode> | null {
  const obligesSomebody = rule.obligesOfficial || rule.obligesProbationary || rule.obligesNonParty;
  return obligesSomebody ? null : refuse('campaign.nobody-obliged');
}

/** Opening, closing and opening again; each is an act of somebody, and only the last needs a reason. */
export type StateAct = 'open' | 'close' | 'reopen';

const FROM: Readonly<Record<StateAct, CampaignState>> = { open: 'prepared', close: 'open', reopen: 'closed' };
const TO: Readonly<Record<StateAct, CampaignState>> = { open: 'open', close: 'closed', reopen: 'open' };

/** The state after an act, or why it cannot be done now. */
export function stateAfter(
  state: CampaignState,
  act: StateAct,
  reason: string,
): { readonly ok: true; readonly value: CampaignState } | Refused<CampaignRefusalCode> {
  if (state !== FROM[act]) return refuse('campaign.wrong-state');
  if (act === 'reopen' && reason.trim() === '') return refuse('campaign.reason-required');
  return { ok: true, value: TO[act] };
}

/** More time to register for one unit with all below it, or for one person. */
export type Extension = { readonly until: CalendarDate };

/** Refuses a last day that would come before one that was already promised to somebody. */
export function refuseClosingBefore(
  closesOn: CalendarDate,
  extensions: readonly Extension[],
): Refused<'campaign.closes-before-extension'> | null {
  const first = extensions.find(({ until }) => isAfter(until, closesOn));
  return first ? refuse('campaign.closes-before-extension', { until: first.until }) : null;
}

export type ExtensionProblem = 'extension.campaign-closed' | 'extension.not-later' | 'extension.past-closing';

/** Refuses an extension of a year that is over, one that gives no time, or one past the last day of the campaign. */
export function refuseExtension(
  campaign: Pick<Campaign, 'state' | 'registrationDeadline' | 'closesOn'>,
  until: CalendarDate,
): Refused<ExtensionProblem> | null {
  if (campaign.state === 'closed') return refuse('extension.campaign-closed');
  if (!isAfter(until, campaign.registrationDeadline)) {
    return refuse('extension.not-later', { deadline: campaign.registrationDeadline });
  }
  return isAfter(until, campaign.closesOn)
    ? refuse('extension.past-closing', { closesOn: campaign.closesOn })
    : null;
}
