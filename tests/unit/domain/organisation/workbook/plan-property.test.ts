import { aSmallOffice } from '@tests/unit/builders/office';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '@/domain/organisation/standing';
import type { Office } from '@/domain/organisation/workbook/office';
import { planWorkbook } from '@/domain/organisation/workbook/plan-workbook';
import { rowsOfOffice } from '@/domain/organisation/workbook/rows-of-office';
import type { PersonRow, UnitRow, WorkbookRows } from '@/domain/organisation/workbook/workbook-rows';
import { addDays, calendarDate } from '@/domain/shared/calendar-date';

const FIRST_DAY = calendarDate('2024-01-01');
const TODAY = calendarDate('2026-02-10');
const KIND_OF = {
  GS: 'grassroots_committee',
  BL: 'grassroots_committee',
  U1: 'grassroots_committee',
  U2: 'section_committee',
  VS: 'cell',
  CT: 'cell',
  U3: 'cell',
  U4: 'collective',
} as const;
const CODES = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[];
const superiorCode = fc.constantFrom('GS', 'BL', 'U1', 'U2', 'VS', null, null);
const cellCode = fc.constantFrom('VS', 'VS', 'CT', 'CT', 'U3', 'GS');
const personCode = fc.constantFrom('H1', 'N1', 'M1', 'P1', 'P2', 'P3');
const aDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(FIRST_DAY, days));
const until = fc.option(aDay, { freq: 6 });

const unitRow: fc.Arbitrary<UnitRow> = fc
  .record({
    row: fc.nat(),
    code: fc.constantFrom(...CODES),
    name: fc.constantFrom('Chi bộ một', 'Đảng bộ hai', 'Hội ba'),
    superiorCode,
    from: aDay,
    until,
    contactName: fc.option(fc.constant('Bảy')),
    contactPhone: fc.constant(null),
  })
  .map((row) => ({ ...row, kind: KIND_OF[row.code] }));

const personRow: fc.Arbitrary<PersonRow> = fc.record({
  row: fc.nat(),
  code: personCode,
  fullName: fc.constantFrom('Trần Thị Hạnh', 'Lê Hoài Nam'),
  cellCode,
  standing: fc.constantFrom(...STANDINGS),
  from: aDay,
  until,
  birthDate: fc.option(aDay),
  joinedPartyOn: fc.constant(null),
  partyPosition: fc.constant(null),
  workPosition: fc.option(fc.constant('Cán bộ')),
});

const workbook: fc.Arbitrary<WorkbookRows> = fc.record({
  units: fc.uniqueArray(unitRow, { selector: ({ code }) => code, maxLength: 4 }),
  people: fc.uniqueArray(personRow, { selector: ({ code }) => code, maxLength: 4 }),
  unreadCodes: fc.constant(new Set<string>()),
});

/** Carries out, one after the other, those lines of the workbooks that are accepted by themselves. */
function officeAfter(workbooks: readonly WorkbookRows[]): {
  readonly office: Office;
  readonly accepted: number;
} {
  let office = aSmallOffice();
  let accepted = 0;
  for (const rows of workbooks) {
    const planned = planWorkbook(office, rows);
    if (!planned.ok) continue;
    accepted += 1;
    office = renamed(planned.plan.office, accepted);
  }
  return { office, accepted };
}

/** Gives what is planned the ids that a database would give, so that a later plan does not meet them again. */
function renamed(office: Office, round: number): Office {
  return JSON.parse(JSON.stringify(office).replaceAll('"planned:', `"kept ${round}:`));
}

const single = (rows: WorkbookRows): WorkbookRows[] => [
  ...rows.units.map((unit) => ({ ...rows, units: [unit], people: [] })),
  ...rows.people.map((person) => ({ ...rows, units: [], people: [person] })),
];

describe('planning a workbook', () => {
  it('of the office’s own lines changes nothing, whatever was imported before', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(workbook, { maxLength: 6 }), (workbooks) => {
        const { office, accepted } = officeAfter(workbooks.flatMap(single));
        seen += accepted;
        const { units, people } = rowsOfOffice(office, TODAY);
        const again = planWorkbook(office, { units, people, unreadCodes: new Set() });
        expect(again).toMatchObject({ ok: true, plan: { units: [], people: [] } });
        // A unit that is to move on a later day is the one thing that two columns of days cannot say.
        expect(again.ok && again.plan.notes.filter(({ sheet }) => sheet === 'people')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(2500);
  });

  it('a second time after it was carried out changes nothing', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(workbook, { maxLength: 4 }), workbook, (earlier, rows) => {
        const { office } = officeAfter(earlier.flatMap(single));
        for (const one of [rows, ...single(rows)]) {
          const planned = planWorkbook(office, one);
          if (!planned.ok) continue;
          seen += 1;
          const after = renamed(planned.plan.office, 0);
          expect(planWorkbook(after, one)).toMatchObject({ ok: true, plan: { units: [], people: [] } });
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('leaves nobody in two places and nothing under itself', () => {
    fc.assert(
      fc.property(fc.array(workbook, { maxLength: 6 }), (workbooks) => {
        const { office } = officeAfter(workbooks.flatMap((rows) => [rows, ...single(rows)]));
        const periods = [
          ...office.units.map(({ placements }) => placements),
          ...office.people.map(({ memberships }) => memberships),
        ];
        for (const dated of periods) {
          const ordered = dated.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
          ordered.forEach(({ validFrom, validTo }, index) => {
            expect(validTo === null || validTo > validFrom).toBe(true);
            const next = ordered[index + 1];
            if (next) expect(validTo !== null && validTo <= next.validFrom).toBe(true);
          });
        }
      }),
    );
  });
});
