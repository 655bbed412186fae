import type { CalendarDate } from '@/domain/shared/calendar-date';
import { covers } from '../unit-moves';
import type { Office, OfficePerson, OfficeUnit } from './office';
import type { PersonRow, UnitRow } from './workbook-rows';

export type OfficeRows = {
  readonly units: readonly UnitRow[];
  readonly people: readonly PersonRow[];
  /** Those that a workbook cannot name, because they, their superior or their cell have no code. */
  readonly unnamed: { readonly units: readonly OfficeUnit[]; readonly people: readonly OfficePerson[] };
};

// The first line holds the headings.
const FIRST_ROW = 2;

/** The lines of a workbook that says how an office is on a day; planning them changes nothing. */
export function rowsOfOffice({ root, units, people }: Office, on: CalendarDate): OfficeRows {
  const codeOf = new Map(units.map(({ id, code }) => [id, code]));
  const liveUnits = units.filter((unit) => covers(unit, on));
  const livePeople = people.filter(({ memberships }) => memberships.some((one) => covers(one, on)));
  const unitRows = liveUnits.map((unit) => unitRow(unit, { codeOf, rootId: root.id, on }));
  const personRows = livePeople.map((person) => personRow(person, { codeOf, on }));
  return {
    units: numbered(unitRows),
    people: numbered(personRows),
    unnamed: {
      units: liveUnits.filter((_, index) => unitRows[index] === null),
      people: livePeople.filter((_, index) => personRows[index] === null),
    },
  };
}

type Codes = ReadonlyMap<string, string | null>;

function unitRow(
  unit: OfficeUnit,
  { codeOf, rootId, on }: { readonly codeOf: Codes; readonly rootId: string; readonly on: CalendarDate },
): Omit<UnitRow, 'row'> | null {
  const { code, name, kind, contactName, contactPhone } = unit;
  const placement = unit.placements.find((one) => covers(one, on));
  if (code === null || !placement) return null;
  const superiorCode = placement.superiorId === rootId ? null : codeOf.get(placement.superiorId);
  if (superiorCode === undefined || (superiorCode === null && placement.superiorId !== rootId)) return null;
  const { validFrom: from } = placement;
  return { code, name, kind, superiorCode, from, until: unit.validTo, contactName, contactPhone };
}

function personRow(
  person: OfficePerson,
  { codeOf, on }: { readonly codeOf: Codes; readonly on: CalendarDate },
): Omit<PersonRow, 'row'> | null {
  const { code, fullName, birthDate, joinedPartyOn, partyPosition, workPosition } = person;
  const home = person.memberships.find((one) => covers(one, on));
  const cellCode = home && codeOf.get(home.cellId);
  if (code === null || !home || !cellCode) return null;
  const { standing, validFrom: from, validTo: until } = home;
  return {
    ...{ code, fullName, cellCode, standing, from, until },
    ...{ birthDate, joinedPartyOn, partyPosition, workPosition },
  };
}

function numbered<Row extends object>(
  rows: readonly (Row | null)[],
): readonly (Row & { readonly row: number })[] {
  return rows.flatMap((row) => (row ? [row] : [])).map((row, index) => ({ ...row, row: index + FIRST_ROW }));
}
