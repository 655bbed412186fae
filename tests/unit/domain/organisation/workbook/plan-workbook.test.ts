import {
  aMembership,
  anOfficePerson,
  anOfficeUnit,
  aPersonRow,
  aPlacement,
  aSmallOffice,
  aUnitRow,
  rowsOf,
  SMALL,
} from '@tests/unit/builders/office';
import { describe, expect, it } from 'vitest';
import type { Office } from '@/domain/organisation/workbook/office';
import { planWorkbook } from '@/domain/organisation/workbook/plan-workbook';
import type { PersonRow, UnitRow } from '@/domain/organisation/workbook/workbook-rows';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = calendarDate;

function planOf(
  units: readonly UnitRow[],
  people: readonly PersonRow[] = [],
  office: Office = aSmallOffice(),
) {
  const planned = planWorkbook(office, rowsOf(units, people));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.plan;
}

function problemsOf(
  units: readonly UnitRow[],
  people: readonly PersonRow[] = [],
  office: Office = aSmallOffice(),
) {
  const planned = planWorkbook(office, rowsOf(units, people));
  return planned.ok ? [] : planned.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code]);
}

const kindsOf = (changes: readonly { kind: string; code: string }[]) =>
  changes.map(({ kind, code }) => [kind, code]);
const asVuonSen = (change: Partial<UnitRow> = {}) =>
  aUnitRow({ code: 'VS', name: 'Chi bộ ấp Vườn Sen', from: day('2020-01-01'), ...change });
const asHanh = (change: Partial<PersonRow> = {}) =>
  aPersonRow({ code: 'H1', fullName: 'Trần Thị Hạnh', from: day('2020-01-01'), ...change });

describe('a line of a unit', () => {
  it('adds an unknown code, under another unit of the same workbook in any order', () => {
    const plan = planOf([
      aUnitRow({ row: 2, code: 'C1', superiorCode: 'X' }),
      aUnitRow({
        row: 3,
        code: 'X',
        name: 'Đảng bộ xã Mới',
        kind: 'grassroots_committee',
        superiorCode: null,
      }),
    ]);
    expect(plan.units).toMatchObject([
      { kind: 'added', code: 'C1', superiorName: 'Đảng bộ xã Mới' },
      { kind: 'added', code: 'X', superiorName: 'Đảng bộ huyện Sen Hồng' },
    ]);
  });

  it('changes what differs and leaves what it does not say', () => {
    const known = { ...SMALL.vuonSen, contactName: 'Bảy', contactPhone: '0912 345 678' };
    const office = aSmallOffice({ units: [SMALL.goSen, SMALL.benLua, known, SMALL.cauTre] });
    const { units } = planOf([asVuonSen({ name: 'Chi bộ khu vực 1', contactName: 'Út' })], [], office);
    expect(units).toMatchObject([
      {
        kind: 'changed',
        facts: { name: 'Chi bộ khu vực 1', contactName: 'Út', contactPhone: '0912 345 678' },
      },
    ]);
    expect(planOf([asVuonSen()], [], office)).toMatchObject({ units: [], unchanged: { units: 1 } });
  });

  it('moves under another superior from its day on, and under the root where none is named', () => {
    const plan = planOf([asVuonSen({ superiorCode: 'BL', from: day('2026-03-01') })]);
    expect(plan.units).toMatchObject([
      {
        kind: 'moved',
        fromName: 'Đảng bộ xã Gò Sen',
        superiorName: 'Đảng bộ xã Bến Lúa',
        isCorrection: false,
      },
    ]);
    const moved = plan.office.units.find(({ code }) => code === 'VS');
    expect(moved?.placements).toMatchObject([
      { superiorId: 'unit-GS', validTo: '2026-03-01' },
      { superiorId: 'unit-BL', validFrom: '2026-03-01', validTo: null },
    ]);
    expect(planOf([asVuonSen({ superiorCode: null, from: day('2026-03-01') })]).units).toMatchObject([
      { kind: 'moved', superiorName: 'Đảng bộ huyện Sen Hồng' },
    ]);
    expect(planOf([asVuonSen({ superiorCode: 'HU', from: day('2026-03-01') })]).units).toHaveLength(1);
  });

  it('says that a move on the very first day mends the past', () => {
    const plan = planOf([asVuonSen({ superiorCode: 'BL' })]);
    expect(plan.units).toMatchObject([{ kind: 'moved', isCorrection: true }]);
    const moved = plan.office.units.find(({ code }) => code === 'VS');
    expect(moved?.placements).toMatchObject([{ superiorId: 'unit-BL', validFrom: '2020-01-01' }]);
  });

  it('does not move back what was moved since, and says so', () => {
    const placements = [
      aPlacement(SMALL.goSen, { validTo: day('2025-01-01') }),
      aPlacement(SMALL.benLua, { validFrom: day('2025-01-01') }),
    ];
    const office = aSmallOffice({ units: [SMALL.goSen, SMALL.benLua, { ...SMALL.vuonSen, placements }] });
    expect(planOf([asVuonSen()], [], office)).toMatchObject({
      units: [],
      notes: [{ row: 2, code: 'note.left-since' }],
    });
    const another = planOf([asVuonSen({ superiorCode: 'BL', from: day('2026-01-01') })], [], office);
    expect(another).toMatchObject({ units: [], notes: [{ code: 'note.day-stays' }] });
    expect(problemsOf([asVuonSen({ superiorCode: null, from: day('2024-01-01') })], [], office)).toEqual([
      ['units', 2, 'from', 'unit.later-placement'],
    ]);
  });

  it('ends a unit once the same workbook has taken everybody and everything out of it', () => {
    const ended = asVuonSen({ row: 5, until: day('2026-07-01') });
    expect(problemsOf([ended])).toEqual([['units', 5, 'until', 'unit.has-people']]);
    const people = [
      asHanh({ cellCode: 'CT', from: day('2026-07-01') }),
      aPersonRow({
        row: 3,
        code: 'N1',
        fullName: 'Lê Hoài Nam',
        from: day('2020-01-01'),
        until: day('2026-06-15'),
      }),
    ];
    const plan = planOf([ended], people);
    expect(kindsOf(plan.units)).toEqual([['ended', 'VS']]);
    expect(kindsOf(plan.people)).toEqual([
      ['moved', 'H1'],
      ['ended', 'N1'],
    ]);
    expect(plan.office.units.find(({ code }) => code === 'VS')).toMatchObject({
      validTo: '2026-07-01',
      placements: [{ validTo: '2026-07-01' }],
    });
  });

  it('ends a committee together with what stands under it, whichever line comes first', () => {
    const office = aSmallOffice({ people: [] });
    const until = day('2026-07-01');
    const goSen = aUnitRow({
      row: 2,
      code: 'GS',
      name: 'Đảng bộ xã Gò Sen',
      kind: 'grassroots_committee',
      superiorCode: null,
      from: day('2020-01-01'),
      until,
    });
    const cells = [
      asVuonSen({ row: 3, until }),
      aUnitRow({ row: 4, code: 'CT', name: 'Chi bộ ấp Cầu Tre', from: day('2020-01-01'), until }),
    ];
    expect(planOf([goSen, ...cells], [], office).units).toHaveLength(3);
    expect(problemsOf([goSen, ...cells.slice(1)], [], office)).toEqual([
      ['units', 2, 'until', 'unit.has-subordinates'],
    ]);
  });

  it.each<[string, Partial<UnitRow>, [string, string]]>([
    ['an unknown superior', { superiorCode: '??' }, ['superiorCode', 'unit.superior-unknown']],
    ['a place for another kind', { superiorCode: 'VS' }, ['superiorCode', 'unit.wrong-kind']],
    ['a day before its superior', { from: day('2019-01-01') }, ['superiorCode', 'unit.superior-not-there']],
    ['the code of the root', { code: 'HU' }, ['code', 'unit.is-root']],
    ['another kind of a known unit', { code: 'VS', kind: 'collective' }, ['kind', 'unit.kind-stays']],
    ['an end before the start', { until: day('2026-01-31') }, ['until', 'row.ends-before-start']],
    ['an end on the start', { until: day('2026-02-01') }, ['until', 'row.ends-before-start']],
  ])('is refused with %s, in the cell that can mend it', (_, change, [column, code]) => {
    expect(problemsOf([aUnitRow({ row: 7, ...change })])).toEqual([['units', 7, column, code]]);
  });

  it('is refused where units would stand under each other', () => {
    const one = aUnitRow({ row: 2, code: 'A', kind: 'collective', superiorCode: 'B' });
    const other = aUnitRow({ row: 3, code: 'B', kind: 'collective', superiorCode: 'A' });
    expect(problemsOf([one, other])).toEqual([
      ['units', 2, 'superiorCode', 'unit.under-itself'],
      ['units', 3, 'superiorCode', 'unit.under-itself'],
    ]);
    expect(problemsOf([asVuonSen({ superiorCode: 'VS', from: day('2026-03-01') })])).toEqual([
      ['units', 2, 'superiorCode', 'unit.under-itself'],
    ]);
  });

  it('is refused where a unit of that name stands there without a code', () => {
    const uncoded = anOfficeUnit(null, { name: 'Chi bộ  Trường Tiểu học', under: SMALL.goSen });
    const office = aSmallOffice({ units: [...aSmallOffice().units, uncoded] });
    expect(problemsOf([aUnitRow({ name: 'chi bộ trường tiểu học' })], [], office)).toEqual([
      ['units', 2, 'code', 'unit.perhaps-there'],
    ]);
    expect(planOf([aUnitRow({ name: uncoded.name, superiorCode: 'BL' })], [], office).units).toHaveLength(1);
  });
});

describe('a line of a person', () => {
  it('adds an unknown code, in a cell of the same workbook too, until a day where one is given', () => {
    const person = aPersonRow({ cellCode: 'MOI', until: day('2026-05-01') });
    const plan = planOf([aUnitRow()], [person]);
    expect(kindsOf(plan.people)).toEqual([
      ['added', 'P9'],
      ['ended', 'P9'],
    ]);
    expect(plan.office.people.at(-1)?.memberships).toMatchObject([
      { cellId: 'planned:unit MOI', validFrom: '2026-02-01', validTo: '2026-05-01' },
    ]);
  });

  it('changes facts, transfers and changes the standing from its day on', () => {
    const plan = planOf(
      [],
      [
        asHanh({ row: 2, birthDate: day('1980-06-05') }),
        aPersonRow({ row: 3, code: 'N1', fullName: 'Lê Hoài Nam', cellCode: 'CT' }),
        aPersonRow({ row: 4, code: 'M1', fullName: 'Huỳnh Văn Mười', cellCode: 'CT', standing: 'exempt' }),
      ],
    );
    expect(plan.people).toMatchObject([
      { kind: 'changed', before: { birthDate: null }, facts: { birthDate: '1980-06-05' } },
      { kind: 'moved', before: { cellName: 'Chi bộ ấp Vườn Sen' }, home: { cellName: 'Chi bộ ấp Cầu Tre' } },
      { kind: 'moved', before: { standing: 'official' }, home: { standing: 'exempt' } },
    ]);
    expect(plan.unchanged.people).toBe(0);
  });

  it('takes back somebody who had left, and does not bring back who left since', () => {
    const left = { ...SMALL.hanh, memberships: [aMembership(SMALL.vuonSen, { validTo: day('2025-01-01') })] };
    const office = aSmallOffice({ people: [left] });
    expect(planOf([], [asHanh({ from: day('2026-01-01') })], office).people).toMatchObject([
      { kind: 'moved', before: null, on: '2026-01-01' },
    ]);
    expect(planOf([], [asHanh()], office)).toMatchObject({
      people: [],
      notes: [{ code: 'note.left-since' }],
    });
    expect(planOf([], [asHanh({ until: day('2025-01-01') })], office)).toMatchObject({
      people: [],
      notes: [],
    });
  });

  it.each<[string, Partial<PersonRow>, [string, string]]>([
    ['an unknown cell', { cellCode: '??' }, ['cellCode', 'person.cell-unknown']],
    ['a committee for a cell', { cellCode: 'GS' }, ['cellCode', 'membership.not-a-cell']],
    ['the root for a cell', { cellCode: 'HU' }, ['cellCode', 'membership.not-a-cell']],
    ['a day before the cell', { from: day('2019-01-01') }, ['cellCode', 'membership.cell-not-there']],
    ['an end before the start', { until: day('2026-01-31') }, ['until', 'row.ends-before-start']],
    ['an end on the start', { until: day('2026-02-01') }, ['until', 'row.ends-before-start']],
  ])('is refused with %s, in the cell that can mend it', (_, change, [column, code]) => {
    expect(problemsOf([], [aPersonRow({ row: 7, ...change })])).toEqual([['people', 7, column, code]]);
  });

  it('is refused where it would run over a change that is already recorded', () => {
    const memberships = [
      aMembership(SMALL.vuonSen, { validTo: day('2026-01-01') }),
      aMembership(SMALL.cauTre, { validFrom: day('2026-01-01') }),
    ];
    const office = aSmallOffice({ people: [{ ...SMALL.hanh, memberships }] });
    expect(problemsOf([], [asHanh({ standing: 'exempt', from: day('2025-06-01') })], office)).toEqual([
      ['people', 2, 'from', 'membership.later-change'],
    ]);
  });

  it('does not end the place that somebody has moved to since, when the line names the one before', () => {
    const memberships = [
      aMembership(SMALL.vuonSen, { validTo: day('2026-01-01') }),
      aMembership(SMALL.cauTre, { validFrom: day('2026-01-01') }),
    ];
    const office = aSmallOffice({ people: [{ ...SMALL.hanh, memberships }] });
    const line = { from: day('2025-06-01'), until: day('2026-03-01') };
    expect(problemsOf([], [asHanh(line)], office)).toEqual([['people', 2, 'until', 'person.moved-since']]);
    expect(problemsOf([], [asHanh({ ...line, cellCode: 'CT', from: day('2026-01-01') })], office)).toEqual(
      [],
    );
  });

  it('is refused where somebody of that name and birth date is there without a code', () => {
    const uncoded = anOfficePerson(null, { fullName: 'Phan Thị Mới', in: SMALL.vuonSen });
    const office = aSmallOffice({ people: [uncoded] });
    expect(problemsOf([], [aPersonRow({ fullName: 'PHAN THỊ MỚI' })], office)).toEqual([
      ['people', 2, 'code', 'person.perhaps-there'],
    ]);
    expect(problemsOf([], [aPersonRow({ birthDate: day('1990-01-01') })], office)).toEqual([]);
    expect(problemsOf([], [aPersonRow({ cellCode: 'CT' })], office)).toEqual([]);
  });
});

describe('a workbook', () => {
  it('has one line for each code', () => {
    expect(
      problemsOf(
        [aUnitRow({ row: 2 }), aUnitRow({ row: 9 })],
        [aPersonRow({ row: 4 }), aPersonRow({ row: 6, cellCode: 'CT' })],
      ),
    ).toEqual([
      ['units', 9, 'code', 'row.same-code'],
      ['people', 6, 'code', 'row.same-code'],
    ]);
  });

  it('lists everything that is wrong, and what follows from it only once', () => {
    const planned = planWorkbook(aSmallOffice(), {
      units: [
        aUnitRow({ row: 2, superiorCode: 'UNREAD' }),
        aUnitRow({ row: 3, code: 'Y', superiorCode: '??' }),
      ],
      people: [
        aPersonRow({ row: 2, code: 'A', cellCode: 'UNREAD' }),
        aPersonRow({ row: 3, code: 'B', cellCode: 'Y' }),
        aPersonRow({ row: 4, code: 'C', cellCode: '!!' }),
      ],
      unreadCodes: new Set(['UNREAD']),
    });
    expect(planned).toMatchObject({
      ok: false,
      problems: [
        { sheet: 'units', row: 3, code: 'unit.superior-unknown' },
        { sheet: 'people', row: 4, code: 'person.cell-unknown' },
      ],
    });
  });

  it('leaves everything alone that has no line', () => {
    const office = aSmallOffice();
    const { office: after } = planOf([aUnitRow()], [aPersonRow()]);
    expect(after.units.slice(0, 4)).toEqual(office.units);
    expect(after.people.slice(0, 3)).toEqual(office.people);
  });
});
