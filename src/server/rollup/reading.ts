import 'server-only';
import { type CalendarDate, calendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { type DateProblem, parseDate } from '@/domain/shared/parse-date';
import type { RefusalDetails } from '@/domain/shared/result';
import {
  type CampaignWithTitle,
  findCampaignOfYear,
  findCurrentCampaign,
} from '../campaign/current-campaign';
import type { Scope } from '../db/scope';

/** What the address asks for: `?ngay=31/3/2026` and `?nam=2026`. */
export type ReadingAddress = { readonly ngay?: string | undefined; readonly nam?: string | undefined };

/** Which campaign is read, as of which day. */
export type Reading = {
  readonly campaign: CampaignWithTitle;
  readonly on: CalendarDate;
  readonly isToday: boolean;
  readonly now: Date;
  /** `?ngay=…&nam=…` for the links that keep the reading; empty for today's. */
  readonly query: string;
  readonly typedDay: string;
  /** The sentence that goes beside the field when the typed day cannot be read. */
  readonly dayProblem: string | null;
};

/** The reading that an address asks for; null before the first campaign. */
export async function findReading(scope: Scope, address: ReadingAddress): Promise<Reading | null> {
  const current = await findCurrentCampaign(scope);
  if (!current) return null;
  const typedDay = (address.ngay ?? '').trim();
  const ofYear = await campaignOfYear(scope, address.nam);
  const asked = await placeDay(scope, readDay(typedDay, scope.today), ofYear);
  const campaign = asked.campaign ?? current;
  const on = asked.on ?? lastDayOf(campaign, current, scope.today);
  return {
    campaign,
    on,
    isToday: on === scope.today,
    now: scope.now,
    query: queryOf({ ngay: asked.on ? typedDay : '', nam: ofYear ? String(ofYear.year) : '' }),
    typedDay,
    dayProblem: asked.problem,
  };
}

/** The campaign of the year before, and the same day and month of that year, for comparing. */
export async function findYearBefore(
  scope: Scope,
  { campaign, on }: Reading,
): Promise<{ readonly campaign: CampaignWithTitle; readonly on: CalendarDate } | null> {
  const before = await findCampaignOfYear(scope, campaign.year - 1);
  return before && { campaign: before, on: sameDayYearBefore(on) };
}

type AskedDay = { readonly on: CalendarDate | null; readonly problem: string | null };

function readDay(typed: string, today: CalendarDate): AskedDay {
  if (typed === '') return { on: null, problem: null };
  const read = parseDate(typed);
  if (!read.ok) return { on: null, problem: problemSentence(read.code, read.details) };
  if (isAfter(read.value, today)) return { on: null, problem: 'Ngày này chưa đến; số liệu có đến hôm nay.' };
  return { on: read.value, problem: null };
}

function problemSentence(code: DateProblem, details: RefusalDetails | undefined): string {
  const offer = details?.suggestion ? ` Có phải đồng chí muốn xem ngày ${details.suggestion}?` : '';
  return code === 'date.impossible'
    ? `Không có ngày này trong lịch.${offer}`
    : `Ngày viết theo mẫu 31/03/2026.${offer}`;
}

/** A day belongs to the campaign of the year asked for, or else to the newest that had started by then. */
async function placeDay(
  { tx, actor }: Scope,
  { on, problem }: AskedDay,
  ofYear: CampaignWithTitle | null,
): Promise<AskedDay & { readonly campaign: CampaignWithTitle | null }> {
  if (!on || ofYear) return { on, problem, campaign: ofYear };
  const campaign = await findCurrentCampaign({ tx, actor, today: on });
  return campaign
    ? { on, problem, campaign }
    : { on: null, problem: 'Chưa có đợt nào bắt đầu trước ngày này.', campaign };
}

async function campaignOfYear(scope: Scope, year: string | undefined): Promise<CampaignWithTitle | null> {
  return year && /^[0-9]{4}$/.test(year) ? findCampaignOfYear(scope, Number(year)) : null;
}

/** A campaign that is over is read as of the day on which it closed. */
function lastDayOf(
  campaign: CampaignWithTitle,
  current: CampaignWithTitle,
  today: CalendarDate,
): CalendarDate {
  return campaign.id !== current.id && isBefore(campaign.closesOn, today) ? campaign.closesOn : today;
}

function sameDayYearBefore(on: CalendarDate): CalendarDate {
  const monthAndDay = on.slice(4) === '-02-29' ? '-02-28' : on.slice(4);
  return calendarDate(`${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${monthAndDay}`);
}

function queryOf(kept: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== ''));
  return query.size === 0 ? '' : `?${query}`;
}
