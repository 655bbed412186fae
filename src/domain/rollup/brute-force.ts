import type { Campaign } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { itemDatesByHand, pledgeDatesByHand } from './dates-by-hand';
import type { Figures } from './figures';
import type { RawDistrict, RawItem, Validity } from './raw-district';

export type RollUpQuestion = {
  readonly campaign: Pick<Campaign, 'id' | 'registrationDeadline' | 'obligesNonParty'>;
  readonly unitId: string;
  /** The end of this day in Vietnam. */
  readonly on: CalendarDate;
};

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Counts the roll-up a second time, one fact after the other and with nothing shared with the live
 * figures but their meaning: the yardstick of `npm run verify` and of the property test. Reads the
 * facts once and then answers any number of questions about them.
 */
export function bruteForce(district: RawDistrict): (question: RollUpQuestion) => Figures {
  const facts = indexed(district);
  return (question) => countUnit(facts, question);
}

type Facts = ReturnType<typeof indexed>;

type MemberCount = {
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  readonly items: readonly RawItem[];
};

function indexed(district: RawDistrict) {
  return {
    district,
    placementsOf: groupBy(district.placements, (placement) => placement.unitId),
    membershipsOf: groupBy(district.memberships, (membership) => membership.cellId),
    pledgesOf: groupBy(district.pledges, (pledge) => pledge.memberId),
    transitionsOf: groupBy(district.transitions, (transition) => transition.pledgeId),
    itemsOf: groupBy(district.items, (item) => item.versionId),
    notesOf: groupBy(district.notes, (note) => note.itemId),
    decisionsOf: groupBy(district.decisions, (decision) => decision.noteId),
  };
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function countUnit(facts: Facts, question: RollUpQuestion): Figures {
  const cells = facts.district.units
    .filter((unit) => unit.kind === 'cell' && holds(unit, question.on))
    .filter((cell) => standsUnder(facts, cell.id, question));
  const counted = cells.map((cell) => countCell(facts, cell.id, question));
  const members = counted.flatMap((cell) => cell.members);
  const approvals = members.flatMap(({ approvedOn }) => (by(approvedOn, question.on) ? [approvedOn] : []));
  return {
    cells: cells.length,
    cellsActive: counted.filter((cell) => cell.isActive).length,
    cellsObliged: counted.filter((cell) => cell.members.length > 0).length,
    cellsComplete: counted.filter(
      (cell) =>
        cell.members.length > 0 && cell.members.every(({ approvedOn }) => by(approvedOn, question.on)),
    ).length,
    obliged: members.length,
    registered: members.filter(({ submittedOn }) => by(submittedOn, question.on)).length,
    approved: approvals.length,
    late: members.filter(
      ({ submittedOn }) =>
        by(submittedOn, question.on) && submittedOn > question.campaign.registrationDeadline,
    ).length,
    ...countItems(
      facts,
      members.filter(({ approvedOn }) => by(approvedOn, question.on)).flatMap(({ items }) => items),
      question.on,
    ),
    completedOn:
      members.length > 0 && approvals.length === members.length
        ? (approvals.toSorted().at(-1) ?? null)
        : null,
  };
}

function countCell(facts: Facts, cellId: string, question: RollUpQuestion) {
  const memberships = facts.membershipsOf.get(cellId) ?? [];
  const obliged = memberships.filter(
    (membership) =>
      holds(membership, question.on) &&
      (membership.standing === 'official' ||
        membership.standing === 'probationary' ||
        (membership.standing === 'non_party' && question.campaign.obligesNonParty)),
  );
  return {
    isActive: isActive(facts.district, cellId, question.on),
    members: obliged.map(({ memberId }) => countMember(facts, memberId, question.campaign.id)),
  };
}

function countMember(facts: Facts, memberId: string, campaignId: string): MemberCount {
  const pledges = facts.pledgesOf.get(memberId) ?? [];
  const pledge = pledges.find((candidate) => candidate.campaignId === campaignId);
  const dates = pledgeDatesByHand((pledge && facts.transitionsOf.get(pledge.id)) ?? []);
  const items = dates.versionId === null ? [] : (facts.itemsOf.get(dates.versionId) ?? []);
  return { submittedOn: dates.submittedOn, approvedOn: dates.approvedOn, items };
}

function countItems(facts: Facts, items: readonly RawItem[], on: CalendarDate) {
  const told = items.map((item) => {
    const notes = facts.notesOf.get(item.id) ?? [];
    const decisions = notes.flatMap((note) => facts.decisionsOf.get(note.id) ?? []);
    const dates = itemDatesByHand(item.measure, notes, decisions);
    const isDone = by(dates.confirmedDoneOn, on);
    const isWaiting = !isDone && by(dates.claimedOn, on);
    return { dueOn: item.dueOn, isDone, isWaiting };
  });
  const overdue = told.filter(({ dueOn, isDone, isWaiting }) => dueOn < on && !isDone && !isWaiting);
  return {
    items: told.length,
    itemsDone: told.filter(({ isDone }) => isDone).length,
    itemsDue: told.filter(({ dueOn }) => dueOn <= on).length,
    itemsDueDone: told.filter(({ dueOn, isDone }) => dueOn <= on && isDone).length,
    itemsOverdue: overdue.length,
    itemsOverdue30: overdue.filter(
      ({ dueOn }) => (Date.parse(on) - Date.parse(dueOn)) / MILLISECONDS_PER_DAY > 30,
    ).length,
    itemsWaiting: told.filter(({ isWaiting }) => isWaiting).length,
  };
}

/** A secretary holds the cell on the day, and had signed in for the first time by then. */
function isActive({ roles, firstSignIns }: RawDistrict, cellId: string, on: CalendarDate): boolean {
  const secretaries = roles.filter(
    (held) => held.role === 'cell_secretary' && held.unitId === cellId && holds(held, on),
  );
  return secretaries.some(({ memberId }) =>
    firstSignIns.some((signIn) => signIn.memberId === memberId && signIn.on <= on),
  );
}

/** Walks up the tree of the day; a broken tree with a circle in it ends the walk. */
function standsUnder(facts: Facts, cellId: string, { unitId, on }: RollUpQuestion): boolean {
  const seen = new Set<string>();
  let at: string | undefined = cellId;
  while (at !== undefined && !seen.has(at)) {
    if (at === unitId) return true;
    seen.add(at);
    at = facts.placementsOf.get(at)?.find((placement) => holds(placement, on))?.superiorId;
  }
  return false;
}

function holds({ validFrom, validTo }: Validity, on: CalendarDate): boolean {
  return validFrom <= on && (validTo === null || on < validTo);
}

function by(date: CalendarDate | null, on: CalendarDate): date is CalendarDate {
  return date !== null && date <= on;
}
