import type { DatedMembership } from '@/domain/organisation/memberships';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { Placement } from '@/domain/organisation/unit-moves';
import type { Office, OfficePerson, OfficeUnit } from '@/domain/organisation/workbook/office';
import type { PersonRow, UnitRow, WorkbookRows } from '@/domain/organisation/workbook/workbook-rows';
import { calendarDate } from '@/domain/shared/calendar-date';

const SINCE = calendarDate('2020-01-01');

export function anOfficeUnit(
  code: string | null,
  change: Partial<OfficeUnit> & { under?: OfficeUnit } = {},
): OfficeUnit {
  const { under, ...rest } = change;
  const id = rest.id ?? `unit-${code ?? rest.name}`;
  return {
    id,
    code,
    kind: 'cell',
    name: `Đơn vị ${code}`,
    contactName: null,
    contactPhone: null,
    validFrom: SINCE,
    validTo: null,
    placements: under ? [{ ...aPlacement(under), id: `first place of ${id}` }] : [],
    ...rest,
  };
}

export function aPlacement(under: OfficeUnit, change: Partial<Placement> = {}): Placement {
  const validFrom = change.validFrom ?? SINCE;
  const id = `under-${under.id}-${validFrom}`;
  return { id, superiorId: under.id, superiorName: under.name, validFrom, validTo: null, ...change };
}

export function anOfficePerson(
  code: string | null,
  change: Partial<OfficePerson> & { in?: OfficeUnit } = {},
): OfficePerson {
  const { in: cell, ...rest } = change;
  const id = rest.id ?? `person-${code ?? rest.fullName}`;
  return {
    id,
    code,
    fullName: `Người ${code}`,
    birthDate: null,
    joinedPartyOn: null,
    partyPosition: null,
    workPosition: null,
    memberships: cell ? [{ ...aMembership(cell), id: `first home of ${id}` }] : [],
    ...rest,
  };
}

export function aMembership(cell: OfficeUnit, change: Partial<DatedMembership> = {}): DatedMembership {
  const validFrom = change.validFrom ?? SINCE;
  const id = `in-${cell.id}-${validFrom}`;
  return {
    id,
    cellId: cell.id,
    cellName: cell.name,
    standing: 'official',
    validFrom,
    validTo: null,
    ...change,
  };
}

const root = anOfficeUnit('HU', { kind: 'root', name: 'Đảng bộ huyện Sen Hồng' });
const goSen = anOfficeUnit('GS', { kind: 'grassroots_committee', name: 'Đảng bộ xã Gò Sen', under: root });
const benLua = anOfficeUnit('BL', { kind: 'grassroots_committee', name: 'Đảng bộ xã Bến Lúa', under: root });
const vuonSen = anOfficeUnit('VS', { name: 'Chi bộ ấp Vườn Sen', under: goSen });
const cauTre = anOfficeUnit('CT', { name: 'Chi bộ ấp Cầu Tre', under: goSen });
const hanh = anOfficePerson('H1', { fullName: 'Trần Thị Hạnh', in: vuonSen });
const nam = anOfficePerson('N1', { fullName: 'Lê Hoài Nam', in: vuonSen });
const muoi = anOfficePerson('M1', { fullName: 'Huỳnh Văn Mười', in: cauTre });

/** Gò Sen with its two cells, Bến Lúa without any, three people: all with codes, all since 2020. */
export const SMALL = { root, goSen, benLua, vuonSen, cauTre, hanh, nam, muoi };

export function aSmallOffice(change: Partial<Office> = {}): Office {
  return { root, units: [goSen, benLua, vuonSen, cauTre], people: [hanh, nam, muoi], ...change };
}

export function aUnitRow(change: Partial<UnitRow> = {}): UnitRow {
  return {
    row: 2,
    code: 'MOI',
    name: 'Chi bộ mới',
    kind: 'cell' satisfies UnitKind,
    superiorCode: 'GS',
    from: calendarDate('2026-02-01'),
    until: null,
    contactName: null,
    contactPhone: null,
    ...change,
  };
}

export function aPersonRow(change: Partial<PersonRow> = {}): PersonRow {
  return {
    row: 2,
    code: 'P9',
    fullName: 'Phan Thị Mới',
    cellCode: 'VS',
    standing: 'official',
    from: calendarDate('2026-02-01'),
    until: null,
    birthDate: null,
    joinedPartyOn: null,
    partyPosition: null,
    workPosition: null,
    ...change,
  };
}

export function rowsOf(units: readonly UnitRow[], people: readonly PersonRow[] = []): WorkbookRows {
  return { units, people, unreadCodes: new Set() };
}
