import type { Campaign } from '@/domain/campaign/campaign';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import type { RawDistrict } from '@/domain/rollup/raw-district';
import { sumFigures } from '@/domain/rollup/sum-figures';
import { addDays, type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';

/** What the roll-up of one campaign and day is folded from: only rows that hold on the day, derived dates included. */
export type DayRows = {
  readonly units: readonly {
    readonly id: string;
    readonly kind: UnitKind;
    readonly superiorId: string | null;
  }[];
  readonly memberships: readonly Pick<
    RawDistrict['memberships'][number],
    'memberId' | 'cellId' | 'standing'
  >[];
  readonly pledges: readonly DayPledge[];
  readonly items: readonly DayItem[];
  readonly extensions: readonly {
    readonly holderId: string;
    readonly until: CalendarDate;
  }[];
  /** Units somebody of whom had signed in by the day. */
  readonly activeUnits: readonly { readonly unitId: string }[];
};

/** Of a member or of a unit, with what it had reached by the day. */
type DayPledge = {
  readonly id: string;
  readonly holderId: string;
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
};

type DayItem = {
  readonly pledgeId: string;
  readonly dueOn: CalendarDate;
  readonly claimedOn: CalendarDate | null;
  readonly confirmedDoneOn: CalendarDate | null;
};

export type FoldQuestion = {
  readonly campaign: Pick<
    Campaign,
    | 'registrationDeadline'
    | 'obligesOfficial'
    | 'obligesProbationary'
    | 'obligesNonParty'
    | 'obligedUnitKinds'
  >;
  readonly unitId: string;
  readonly on: CalendarDate;
};

type Unit = DayRows['units'][number];
type Index = ReturnType<typeof indexed>;

/** Overdue by more than this is long overdue. */
const LONG_OVERDUE_DAYS = 30;

/**
 * The roll-up of a unit by direct subordinate, as a program would do it that fetches the rows: one pass over each list,
 * with maps between them. What the SQL roll-up is measured against; the figures must be the same.
 */
export function foldRows(rows: DayRows, question: FoldQuestion): ReadonlyMap<string, Figures> {
  const index = indexed(rows);
  const parts = rows.units.flatMap((unit) => {
    const way = wayUp(index, unit);
    const position = way.indexOf(question.unitId);
    if (position === -1) return [];
    const figures = countUnit(index, unit, { ...question, deadline: deadlineOf(index, way, question) });
    return figures ? [{ groupId: way[position - 1] ?? unit.id, figures }] : [];
  });
  const groups = groupBy(parts, ({ groupId }) => groupId);
  return new Map(
    [...groups].map(([groupId, group]) => [groupId, sumFigures(group.map(({ figures }) => figures))]),
  );
}

function indexed({ units, memberships, pledges, items, extensions, activeUnits }: DayRows) {
  return {
    unitOf: new Map(units.map((unit) => [unit.id, unit])),
    membersOf: groupBy(memberships, ({ cellId }) => cellId),
    pledgeOf: new Map(pledges.map((pledge) => [pledge.holderId, pledge])),
    itemsOf: groupBy(items, ({ pledgeId }) => pledgeId),
    extensionsOf: groupBy(extensions, ({ holderId }) => holderId),
    active: new Set(activeUnits.map(({ unitId }) => unitId)),
  };
}

/** A unit and all above it, nearest first. */
function wayUp({ unitOf }: Index, unit: Unit): readonly string[] {
  const path: string[] = [];
  for (let at: Unit | undefined = unit; at; at = at.superiorId ? unitOf.get(at.superiorId) : undefined)
    path.push(at.id);
  return path;
}

function deadlineOf(
  { extensionsOf }: Index,
  holders: readonly string[],
  { campaign }: Pick<FoldQuestion, 'campaign'>,
) {
  const extended = holders.flatMap((id) => extensionsOf.get(id) ?? []).map(({ until }) => until);
  return [campaign.registrationDeadline, ...extended].reduce(later);
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return isAfter(other, one) ? other : one;
}

type Counted = FoldQuestion & { readonly deadline: CalendarDate };

/** What a unit counts by itself: its members if it is a cell, its own pledge as a collective; null for neither. */
function countUnit(index: Index, unit: Unit, counted: Counted): Figures | null {
  const isCollective = unit.kind !== 'root' && counted.campaign.obligedUnitKinds.includes(unit.kind);
  if (unit.kind !== 'cell' && !isCollective) return null;
  return sumFigures([
    unit.kind === 'cell' ? countCell(index, unit.id, counted) : NO_FIGURES,
    isCollective ? countCollective(index, unit.id, counted) : NO_FIGURES,
  ]);
}

function countCell(index: Index, cellId: string, counted: Counted): Figures {
  const obliged = (index.membersOf.get(cellId) ?? []).filter(({ standing }) =>
    isObliged(standing, counted.campaign),
  );
  const members = obliged.map(({ memberId }) => countMember(index, memberId, counted));
  const whole = sumFigures(members);
  const isComplete = whole.obliged > 0 && whole.approved === whole.obliged;
  return {
    ...whole,
    cells: 1,
    cellsObliged: whole.obliged > 0 ? 1 : 0,
    cellsComplete: isComplete ? 1 : 0,
    cellsActive: index.active.has(cellId) ? 1 : 0,
  };
}

function isObliged(
  standing: DayRows['memberships'][number]['standing'],
  campaign: Counted['campaign'],
): boolean {
  switch (standing) {
    case 'official':
      return campaign.obligesOfficial;
    case 'probationary':
      return campaign.obligesProbationary;
    case 'non_party':
      return campaign.obligesNonParty;
    case 'exempt':
    case 'suspended':
      return false;
  }
}

function countMember(index: Index, memberId: string, counted: Counted): Figures {
  const pledge = index.pledgeOf.get(memberId);
  const { submittedOn = null, approvedOn = null } = pledge ?? {};
  const own = deadlineOf(index, [memberId], counted);
  const deadline = later(own, counted.deadline);
  return {
    ...(pledge && approvedOn ? countItems(index.itemsOf.get(pledge.id) ?? [], counted.on) : NO_FIGURES),
    obliged: 1,
    registered: submittedOn ? 1 : 0,
    approved: approvedOn ? 1 : 0,
    late: submittedOn && submittedOn > deadline ? 1 : 0,
    completedOn: approvedOn,
  };
}

function countCollective(index: Index, unitId: string, { deadline }: Counted): Figures {
  const { submittedOn = null, approvedOn = null } = index.pledgeOf.get(unitId) ?? {};
  return {
    ...NO_FIGURES,
    collectives: 1,
    collectivesRegistered: submittedOn ? 1 : 0,
    collectivesApproved: approvedOn ? 1 : 0,
    collectivesLate: submittedOn && submittedOn > deadline ? 1 : 0,
  };
}

function countItems(items: readonly DayItem[], on: CalendarDate): Figures {
  const longAgo = addDays(on, -LONG_OVERDUE_DAYS);
  const told = items.map(({ dueOn, claimedOn, confirmedDoneOn }) => {
    const isDone = confirmedDoneOn !== null && confirmedDoneOn <= on;
    return { dueOn, isDone, isWaiting: !isDone && claimedOn !== null && claimedOn <= on };
  });
  const due = told.filter(({ dueOn }) => dueOn <= on);
  const overdue = due.filter(({ dueOn, isDone, isWaiting }) => dueOn < on && !isDone && !isWaiting);
  return {
    ...NO_FIGURES,
    items: told.length,
    itemsDone: told.filter(({ isDone }) => isDone).length,
    itemsDue: due.length,
    itemsDueDone: due.filter(({ isDone }) => isDone).length,
    itemsOverdue: overdue.length,
    itemsOverdue30: overdue.filter(({ dueOn }) => dueOn < longAgo).length,
    itemsWaiting: told.filter(({ isWaiting }) => isWaiting).length,
  };
}
