import { describe, expect, it } from 'vitest';
import { admit, changeHome, type DatedMembership, leave } from '@/domain/organisation/memberships';
import type { DatedUnit } from '@/domain/organisation/unit-moves';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = calendarDate;
const cell = (name: string, change: Partial<DatedUnit> = {}): DatedUnit => ({
  id: name,
  kind: 'cell',
  name,
  validFrom: day('2020-01-01'),
  validTo: null,
  ...change,
});
const at = (name: string, validFrom: string, validTo: string | null = null): DatedMembership => ({
  id: `${name} ${validFrom}`,
  cellId: name,
  cellName: name,
  standing: 'official',
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
});
const home = (name: string, on: string, standing: DatedMembership['standing'] = 'official') => ({
  cell: cell(name),
  standing,
  on: day(on),
});

describe('a person’s home', () => {
  it('begins in a cell, once', () => {
    expect(admit([], home('A', '2026-01-01'))).toMatchObject({
      ok: true,
      value: { endedId: null, begins: { cellId: 'A' } },
    });
    expect(admit([at('A', '2020-01-01')], home('B', '2026-01-01'))).toMatchObject({
      code: 'membership.two-homes',
      details: { cell: 'A' },
    });
    expect(admit([at('A', '2020-01-01', '2025-01-01')], home('B', '2026-01-01'))).toMatchObject({ ok: true });
  });

  it('changes from a day on, in another cell or with another standing', () => {
    expect(changeHome([at('A', '2020-01-01')], home('B', '2026-07-01'))).toMatchObject({
      value: { endedId: 'A 2020-01-01', isCorrection: false },
    });
    expect(changeHome([at('A', '2020-01-01')], home('A', '2026-07-01', 'exempt'))).toMatchObject({
      value: { begins: { standing: 'exempt' } },
    });
    expect(changeHome([at('A', '2026-07-01')], home('B', '2026-07-01'))).toMatchObject({
      value: { isCorrection: true },
    });
  });

  it('ends from a day on', () => {
    expect(leave([at('A', '2020-01-01')], day('2026-07-01'))).toMatchObject({
      value: { endedId: 'A 2020-01-01', begins: null },
    });
    expect(leave([at('A', '2026-07-01')], day('2026-07-01'))).toMatchObject({
      code: 'membership.before-start',
    });
    expect(leave([], day('2026-07-01'))).toMatchObject({ code: 'membership.none' });
  });

  it.each([
    [
      changeHome([at('A', '2020-01-01', '2026-09-01'), at('B', '2026-09-01')], home('C', '2026-07-01')),
      'membership.later-change',
      { cell: 'A', validFrom: '2026-09-01' },
    ],
    [changeHome([at('A', '2020-01-01')], home('A', '2026-07-01')), 'membership.nothing-changes', undefined],
    [changeHome([], home('A', '2026-07-01')), 'membership.none', undefined],
    [
      admit([], { ...home('A', '2026-01-01'), cell: cell('A', { kind: 'grassroots_committee' }) }),
      'membership.not-a-cell',
      { cell: 'A' },
    ],
    [
      admit([], { ...home('A', '2026-01-01'), cell: cell('A', { validTo: day('2026-01-01') }) }),
      'membership.cell-not-there',
      { cell: 'A' },
    ],
  ])('is refused: %#', (result, code, details) => {
    expect(result).toMatchObject({ ok: false, code, ...(details && { details }) });
  });
});
