import type { Campaign } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { itemDatesByHand, pledgeDatesByHand } from './dates-by-hand';
import type { Figures } from './figures';
import type { RawDistrict, RawItem, Validity } from './raw-district';

export type RollUpQuestion = {
  readonly campaign: Pick<
    Campaign,
    | 'id'
    | 'registrationDeadline'
    | 'obligesOfficial'
    | 'obligesProbationary'
    | 'obligesNonParty'
    | 'obligedUnitKinds'
  >;
  readonly unitId: string;
  /** The end of this day in Vietnam. */
  readonly on: CalendarDate;
  /** Count the unit itself without what stands below it. */
  readonly isAlone?: boolean;
};

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Counts the roll-up a second time, one fact after the other and with nothing shared with the live
 * figures but their meaning: the yardstick of `npm run verify` and of the property test. Reads the
 * facts once and then answers any number of questions about them.
 */
export function bruteForce(district: RawDistrict): BruteForce {
  const facts = indexed(district);
  return {
    count: (question) => countUnit(facts, question),
    deadlineOf: (question) => deadlineOfUnit(facts, question.unitId, question),
  };
}

export type BruteForce = {
  readonly count: (question: RollUpQuestion) => Figures;
  /** The last day on which a unit registers on time. */
  readonly deadlineOf: (question: RollUpQuestion) => CalendarDate;
};

type Facts = ReturnType<typeof indexed>;

type PledgeCount = {
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  /** Handed in by the day asked for, and after the deadline that held. */
  readonly isLate: boolean;
  readonly items: readonly RawItem[];
};

function indexed(district: RawDistrict) {
  const pledgeOf = new Map(district.versions.map(({ id, pledgeId }) => [id, pledgeId]));
  const workOf = new Map(
    district.items.map(({ id, versionId, key }) => [id, `${pledgeOf.get(versionId)} ${key}`]),
  );
  return {
    district,
    workOf,
    /** Ways up that were walked before, by unit and day. */
    waysUp: new Map<string, readonly string[]>(),
    placementsOf: groupBy(district.placements, (placement) => placement.unitId),
    membershipsOf: groupBy(district.memberships, (membership) => membership.cellId),
    pledgesOf: groupBy(district.pledges, (pledge) => pledge.memberId ?? pledge.unitId ?? ''),
    extensionsOf: groupBy(district.extensions, (extension) => extension.memberId ?? extension.unitId ?? ''),
    transitionsOf: groupBy(district.transitions, (transition) => transition.pledgeId),
    itemsOf: groupBy(district.items, (item) => item.versionId),
    notesOf: groupBy(district.notes, (note) => workOf.get(note.itemId) ?? ''),
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
  const units = facts.district.units
    .filter((unit) => holds(unit, question.on))
    .filter(({ id }) =>
      question.isAlone ? id === question.unitId : wayUp(facts, id, question.on).includes(question.unitId),
    );
  const cells = units.filter((unit) => unit.kind === 'cell');
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
    late: members.filter(({ isLate }) => isLate).length,
    ...countItems(
      facts,
      members.filter(({ approvedOn }) => by(approvedOn, question.on)).flatMap(({ items }) => items),
      question.on,
    ),
    ...countCollectives(facts, units, question),
    completedOn:
      members.length > 0 && approvals.length === members.length
        ? (approvals.toSorted().at(-1) ?? null)
        : null,
  };
}

function countCollectives(facts: Facts, units: RawDistrict['units'], question: RollUpQuestion) {
  const { campaign, on } = question;
  const collectives = units
    .filter(({ kind }) => kind !== 'root' && campaign.obligedUnitKinds.includes(kind))
    .map(({ id }) => countPledge(facts, id, question, deadlineOfUnit(facts, id, question)));
  return {
    collectives: collectives.length,
    collectivesRegistered: collectives.filter(({ submittedOn }) => by(submittedOn, on)).length,
    collectivesApproved: collectives.filter(({ approvedOn }) => by(approvedOn, on)).length,
    collectivesLate: collectives.filter(({ isLate }) => isLate).length,
  };
}

function countCell(facts: Facts, cellId: string, question: RollUpQuestion) {
  const { campaign, on } = question;
  const memberships = facts.membershipsOf.get(cellId) ?? [];
  const obliged = memberships.filter(
    (membership) =>
      holds(membership, on) &&
      ((membership.standing === 'official' && campaign.obligesOfficial) ||
        (membership.standing === 'probationary' && campaign.obligesProbationary) ||
        (membership.standing === 'non_party' && campaign.obligesNonParty)),
  );
  const deadline = deadlineOfUnit(facts, cellId, question);
  return {
    isActive: isActive(facts.district, cellId, on),
    members: obliged.map(({ memberId }) =>
      countPledge(
        facts,
        memberId,
        question,
        [deadline, ...extended(facts, memberId, campaign.id)].reduce(later),
      ),
    ),
  };
}

/** The pledge of a member or of a collective, as of the day asked for. */
function countPledge(
  facts: Facts,
  holderId: string,
  { campaign, on }: RollUpQuestion,
  deadline: CalendarDate,
): PledgeCount {
  const pledges = facts.pledgesOf.get(holderId) ?? [];
  const pledge = pledges.find((candidate) => candidate.campaignId === campaign.id);
  const dates = pledgeDatesByHand((pledge && facts.transitionsOf.get(pledge.id)) ?? []);
  const { submittedOn, approvedOn } = dates;
  const inForce = dates.periods.find(({ from, to }) => from <= on && (to === null || on < to));
  const items = inForce ? (facts.itemsOf.get(inForce.versionId) ?? []) : [];
  return { submittedOn, approvedOn, isLate: by(submittedOn, on) && submittedOn > deadline, items };
}

/** The campaign's deadline, or the latest extension of the unit or of one above it on the day. */
function deadlineOfUnit(facts: Facts, unitId: string, { campaign, on }: RollUpQuestion): CalendarDate {
  const extensions = wayUp(facts, unitId, on).flatMap((id) => extended(facts, id, campaign.id));
  return [campaign.registrationDeadline, ...extensions].reduce(later);
}

function extended(facts: Facts, holderId: string, campaignId: string): readonly CalendarDate[] {
  const extensions = facts.extensionsOf.get(holderId) ?? [];
  return extensions.filter((extension) => extension.campaignId === campaignId).map(({ until }) => until);
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return other > one ? other : one;
}

function countItems(facts: Facts, items: readonly RawItem[], on: CalendarDate) {
  const told = items.map((item) => {
    const notes = facts.notesOf.get(facts.workOf.get(item.id) ?? '') ?? [];
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

/** A unit and all above it in the tree of the day; a broken tree with a circle in it ends the walk. */
function wayUp(facts: Facts, unitId: string, on: CalendarDate): readonly string[] {
  const known = facts.waysUp.get(`${unitId} ${on}`);
  if (known) return known;
  const path: string[] = [];
  let at: string | undefined = unitId;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = facts.placementsOf.get(at)?.find((placement) => holds(placement, on))?.superiorId;
  }
  facts.waysUp.set(`${unitId} ${on}`, path);
  return path;
}

function holds({ validFrom, validTo }: Validity, on: CalendarDate): boolean {
  return validFrom <= on && (validTo === null || on < validTo);
}

function by(date: CalendarDate | null, on: CalendarDate): date is CalendarDate {
  return date !== null && date <= on;
}
