import { foldText } from '@/domain/shared/fold-text';
import { groupBy } from '@/domain/shared/group-by';
import {
  admit,
  changeHome,
  type DatedMembership,
  type Home,
  leave,
  type MembershipChange,
} from '../memberships';
import type { PersonFacts } from '../person-facts';
import { covers } from '../unit-moves';
import { alreadyThere } from './already-there';
import { type Findings, noFindings } from './lines';
import { isPlannedId, type OfficePerson, type OfficeUnit, plannedId } from './office';
import { type UnitDraft, unitOfCode } from './unit-draft';
import type { PersonChange, PlannedHome } from './workbook-change';
import { problemOf } from './workbook-problem';
import type { PersonRow } from './workbook-rows';

/** The people of the office while the lines of a workbook are carried out on them. */
export type PeopleDraft = {
  readonly units: UnitDraft;
  readonly people: Map<string, OfficePerson>;
  readonly idOfCode: ReadonlyMap<string, string>;
  /** People without a code by folded name and birth date. */
  readonly uncoded: ReadonlyMap<string, readonly OfficePerson[]>;
  readonly findings: Findings<PersonChange>;
};

/** Admits, mends, transfers and lets go as the lines say, in the cells as the same workbook leaves them. */
export function planPeople(
  units: UnitDraft,
  known: readonly OfficePerson[],
  rows: readonly PersonRow[],
): PeopleDraft {
  const draft: PeopleDraft = {
    units,
    people: new Map(known.map((person) => [person.id, person])),
    idOfCode: new Map(known.flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const]))),
    uncoded: groupBy(
      known.filter(({ code }) => code === null),
      sameness,
    ),
    findings: noFindings(),
  };
  for (const row of rows) planPerson(draft, row);
  return draft;
}

function planPerson(draft: PeopleDraft, row: PersonRow): void {
  const cell = unitOfCode(draft.units, row.cellCode);
  if (!cell) {
    if (!draft.units.doubtful.has(row.cellCode))
      draft.findings.problems.push({
        ...at(row),
        column: 'cellCode',
        code: 'person.cell-unknown',
        details: { code: row.cellCode },
      });
    return;
  }
  if (draft.units.doubtful.has(row.cellCode) && isPlannedId(cell.id)) return;
  const person = draft.people.get(draft.idOfCode.get(row.code) ?? '');
  const planned = person ? mendPerson(draft, row, person) : addPerson(draft, row, cell);
  if (planned && settle(draft, { row, cell, person: planned })) letGo(draft, { row, cell, person: planned });
}

/** Null where the line may tell of somebody who is there without a code. */
function addPerson(
  { uncoded, findings, people }: PeopleDraft,
  row: PersonRow,
  cell: OfficeUnit,
): OfficePerson | null {
  const namesakes = uncoded.get(sameness(row)) ?? [];
  const isThere = namesakes.some(({ memberships }) =>
    memberships.some((one) => one.cellId === cell.id && covers(one, row.from)),
  );
  if (isThere) {
    findings.problems.push({
      ...at(row),
      column: 'code',
      code: 'person.perhaps-there',
      details: { name: row.fullName, cell: cell.name },
    });
    return null;
  }
  const { fullName, code, birthDate, joinedPartyOn, partyPosition, workPosition } = row;
  const person = {
    id: plannedId(`person ${code}`),
    ...{ fullName, code, birthDate, joinedPartyOn, partyPosition, workPosition },
    memberships: [],
  };
  people.set(person.id, person);
  return person;
}

function mendPerson({ people, findings }: PeopleDraft, row: PersonRow, person: OfficePerson): OfficePerson {
  const before = factsOf(person);
  const facts = {
    fullName: row.fullName,
    code: row.code,
    birthDate: row.birthDate ?? before.birthDate,
    joinedPartyOn: row.joinedPartyOn ?? before.joinedPartyOn,
    partyPosition: row.partyPosition ?? before.partyPosition,
    workPosition: row.workPosition ?? before.workPosition,
  };
  if (FACTS.every((fact) => before[fact] === facts[fact])) return person;
  const mended = { ...person, ...facts };
  people.set(person.id, mended);
  findings.changes.push({ kind: 'changed', ...about(row, person), before, facts });
  return mended;
}

type Settling = { readonly row: PersonRow; readonly cell: OfficeUnit; readonly person: OfficePerson };

/** Puts the person where the line says; false where a rule says no. */
function settle(draft: PeopleDraft, { row, cell, person }: Settling): boolean {
  const { findings, people } = draft;
  const { memberships } = person;
  const home: Home = { cell, standing: row.standing, on: row.from };
  const there = alreadyThere(memberships, row, (one) => isHome(one, cell, row));
  if (there) {
    if (there !== 'as-written') findings.notes.push({ ...at(row), code: there });
    return true;
  }
  const before = memberships.find((one) => covers(one, row.from)) ?? null;
  const change = (before ? changeHome : admit)(memberships, home);
  if (!change.ok) {
    findings.problems.push(problemOf(at(row), change, 'from'));
    return false;
  }
  people.set(person.id, { ...person, memberships: membershipsAfter(person, home, change.value) });
  const planned = { ...about(row, person), home: homeOf(cell, row), on: row.from };
  findings.changes.push(
    isPlannedId(person.id)
      ? { kind: 'added', ...planned, facts: factsOf(person) }
      : {
          kind: 'moved',
          ...planned,
          before: before && pastHome(before),
          isCorrection: change.value.isCorrection,
        },
  );
  return true;
}

function letGo({ people, findings }: PeopleDraft, { row, cell, person }: Settling): void {
  const { until } = row;
  const { memberships } = people.get(person.id) ?? person;
  if (until === null || memberships.some((one) => one.validTo === until && isHome(one, cell, row))) return;
  const since = memberships.find((one) => covers(one, until));
  if (since && !isHome(since, cell, row)) {
    // The line does not know of the place where the person is by then: that one must not end for it.
    const details = { cell: since.cellName, validFrom: since.validFrom };
    findings.problems.push({ ...at(row), column: 'until', code: 'person.moved-since', details });
    return;
  }
  const left = leave(memberships, until);
  if (!left.ok) {
    findings.problems.push(problemOf(at(row), left, 'until'));
    return;
  }
  const { endedId } = left.value;
  const ended = memberships.find(({ id }) => id === endedId);
  people.set(person.id, {
    ...person,
    memberships: memberships.map((one) => (one.id === endedId ? { ...one, validTo: until } : one)),
  });
  findings.changes.push({ kind: 'ended', ...about(row, person), cellName: ended?.cellName ?? '', on: until });
}

function membershipsAfter(
  { id, memberships }: OfficePerson,
  { cell, standing, on }: Home,
  { endedId, isCorrection }: MembershipChange,
): readonly DatedMembership[] {
  const place = { cellId: cell.id, cellName: cell.name, standing };
  if (isCorrection) return memberships.map((one) => (one.id === endedId ? { ...one, ...place } : one));
  return [
    ...memberships.map((one) => (one.id === endedId ? { ...one, validTo: on } : one)),
    { id: plannedId(`membership of ${id}`), ...place, validFrom: on, validTo: null },
  ];
}

const FACTS = ['fullName', 'birthDate', 'joinedPartyOn', 'partyPosition', 'workPosition'] as const;

function factsOf({
  fullName,
  code,
  birthDate,
  joinedPartyOn,
  partyPosition,
  workPosition,
}: PersonFacts): PersonFacts {
  return { fullName, code, birthDate, joinedPartyOn, partyPosition, workPosition };
}

/** Somebody of the same name and birth date in the same cell is, as a rule, the same person. */
function sameness({ fullName, birthDate }: Pick<PersonFacts, 'fullName' | 'birthDate'>): string {
  return `${foldText(fullName)} ${birthDate}`;
}

function isHome({ cellId, standing }: DatedMembership, cell: OfficeUnit, row: PersonRow): boolean {
  return cellId === cell.id && standing === row.standing;
}

function homeOf(cell: OfficeUnit, { standing }: PersonRow): PlannedHome {
  return { cellId: cell.id, cellName: cell.name, standing };
}

function pastHome({ cellId, cellName, standing }: DatedMembership): PlannedHome {
  return { cellId, cellName, standing };
}

function about({ row, code, fullName }: PersonRow, { id }: OfficePerson) {
  return { row, id, code, name: fullName };
}

function at({ row }: PersonRow) {
  return { sheet: 'people', row } as const;
}
