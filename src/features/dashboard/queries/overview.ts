import 'server-only';
import { can } from '@/domain/access/permissions';
import { type Attention, attentionOrder } from '@/domain/rollup/attention-order';
import type { Figures } from '@/domain/rollup/figures';
import { suppressSmall } from '@/domain/rollup/suppress-small';
import { type CalendarDate, isBefore, lastDayOfYear } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';
import { findReading, findYearBefore, type Reading } from '@/server/rollup/reading';
import { readRollUp } from '@/server/rollup/roll-up';
import { listTopUnits, type TopUnit } from '@/server/rollup/top-units';
import { readTrend, type Trend } from '@/server/rollup/trend';
import { listUnitLines, type UnitLine } from '@/server/rollup/unit-lines';

export type OverviewAddress = {
  readonly ngay?: string | undefined;
  readonly nam?: string | undefined;
  /** Which of several units the viewer wants. */
  readonly donVi?: string | undefined;
  /** `ten`: by name; otherwise those that need attention come first. */
  readonly xep?: string | undefined;
  /** `tat-ca`: everybody who needs attention, not the first few. */
  readonly xem?: string | undefined;
};

/** A unit whose figures are shown, and that is not complete. */
export type AttentionLine = Attention & { readonly line: UnitLine; readonly figures: Figures };

export type TrendLine = { readonly year: number; readonly points: Trend };

export type Overview = {
  readonly kind: 'overview';
  readonly unit: TopUnit;
  /** Whether the address says which unit. */
  readonly isChosen: boolean;
  readonly reading: Reading;
  /** Null where the whole unit is too small to be told. */
  readonly total: Figures | null;
  readonly yearBefore: Figures | null;
  readonly attention: readonly AttentionLine[];
  /** Every direct subordinate, in the order asked for. */
  readonly lines: readonly UnitLine[];
  readonly isByName: boolean;
  readonly isWhole: boolean;
  readonly isPastDeadline: boolean;
  readonly coverage: Coverage;
  /** The year before first, so that this year's line is drawn over it. */
  readonly trend: readonly TrendLine[];
};

/** How much of the district the figures speak for. */
export type Coverage = { readonly unitsWithFigures: number; readonly unitsObliged: number };

export type OverviewPage =
  | Overview
  | { readonly kind: 'choose'; readonly units: readonly TopUnit[] }
  | { readonly kind: 'no-campaign' };

/** The highest unit that the viewer counts, on one page; null for a viewer who counts no more than a cell. */
export async function loadOverview(scope: Scope, address: OverviewAddress): Promise<OverviewPage | null> {
  const tops = (await listTopUnits(scope)).filter(({ kind }) => kind !== 'cell' && kind !== 'collective');
  if (tops.length === 0) return null;
  const asked = tops.find(({ place }) => place.unitId === address.donVi);
  const unit = asked ?? (tops.length === 1 ? tops[0] : undefined);
  if (!unit) return { kind: 'choose', units: tops };
  const reading = await findReading(scope, address);
  if (!reading) return { kind: 'no-campaign' };
  const isByName = address.xep === 'ten';
  const isWhole = address.xem === 'tat-ca';
  return readOverview(scope, { unit, isChosen: Boolean(asked), reading, isByName, isWhole });
}

type Asked = Pick<Overview, 'unit' | 'isChosen' | 'reading' | 'isByName' | 'isWhole'>;

async function readOverview(scope: Scope, asked: Asked): Promise<Overview | null> {
  const { unit, reading } = asked;
  const counted = await listUnitLines(scope, reading, unit.place);
  if (!counted) return null;
  const total = counted.hiding ? null : counted.total;
  const { figures: yearBefore, trend } = await readYears(scope, asked);
  const attention = attentionOf(counted.lines);
  return {
    kind: 'overview',
    ...asked,
    total,
    yearBefore: total && yearBefore,
    attention,
    lines: asked.isByName
      ? counted.lines
      : [...new Set([...attention.map(({ line }) => line), ...counted.lines])],
    isPastDeadline: !isBefore(reading.on, reading.campaign.registrationDeadline),
    coverage: coverageOf(counted.lines),
    trend: total ? trend : [],
  };
}

/** This year's line and, where there was a campaign, the whole line of the year before with its same-day figures. */
async function readYears(scope: Scope, { unit: { place }, reading }: Asked) {
  const thisYear = await readTrend(scope, { campaign: reading.campaign, place, on: reading.on });
  const before = await findYearBefore(scope, reading);
  const lines = [lineOf(reading.campaign.year, thisYear)];
  if (!before) return { figures: null, trend: lines };
  const { campaign, on } = before;
  const then = await readRollUp(scope, { campaignId: campaign.id, place, on, by: 'subordinate' });
  const figures = then && suppressSmall(then.total, can(scope.actor, 'counts.read-small', place));
  if (!figures) return { figures: null, trend: lines };
  const whole = await readTrend(scope, { campaign, place, on: endOf(campaign.year, scope.today) });
  return { figures, trend: [lineOf(campaign.year, whole), ...lines] };
}

function endOf(year: number, today: CalendarDate): CalendarDate {
  const end = lastDayOfYear(year);
  return isBefore(end, today) ? end : today;
}

function lineOf(year: number, points: Trend | null): TrendLine {
  return { year, points: points ?? [] };
}

/** Those that are not complete. A hidden unit never comes here: its place would tell how far it is. */
function attentionOf(lines: readonly UnitLine[]): readonly AttentionLine[] {
  const counted = lines.flatMap((line) => {
    const { figures, daysLate } = line;
    if (!figures || daysLate === null) return [];
    return [{ line, figures, daysLate, peopleMissing: figures.obliged - figures.approved }];
  });
  return attentionOrder(counted);
}

/** Of the units whose figures are shown: a hidden one would be told by the difference. */
function coverageOf(lines: readonly UnitLine[]): Coverage {
  const obliged = lines.filter(({ figures }) => figures !== null && figures.obliged > 0);
  return {
    unitsWithFigures: obliged.filter(({ figures }) => figures !== null && figures.registered > 0).length,
    unitsObliged: obliged.length,
  };
}
