import { describe, expect, it } from 'vitest';
import {
  closeUnit,
  type DatedUnit,
  moveUnit,
  type Placement,
  refuseAddition,
} from '@/domain/organisation/unit-moves';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = calendarDate;
const always = { validFrom: day('2020-01-01'), validTo: null };
const unit = (kind: DatedUnit['kind'], name: string): DatedUnit => ({ id: name, kind, name, ...always });
const cell = unit('cell', 'Chi bộ ấp Vườn Sen');
const goSen = unit('grassroots_committee', 'Đảng bộ xã Gò Sen');
const benLua = unit('grassroots_committee', 'Đảng bộ xã Bến Lúa');
const under = (superior: DatedUnit, validFrom: string, validTo: string | null = null): Placement => ({
  id: `${superior.name} ${validFrom}`,
  superiorId: superior.id,
  superiorName: superior.name,
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
});
const move = (change: Partial<Parameters<typeof moveUnit>[0]>) =>
  moveUnit({
    unit: cell,
    placements: [under(goSen, '2020-01-01')],
    superior: benLua,
    isSuperiorBelow: false,
    on: day('2026-07-01'),
    ...change,
  });

describe('moving a unit', () => {
  it('ends one placement and begins another on the same day', () => {
    expect(move({})).toEqual({
      ok: true,
      value: { endedId: 'Đảng bộ xã Gò Sen 2020-01-01', until: null, isCorrection: false },
    });
  });

  it('mends in place what began that very day by mistake', () => {
    expect(move({ placements: [under(goSen, '2026-07-01')] })).toMatchObject({
      value: { isCorrection: true },
    });
  });

  it.each([
    [{ unit: unit('root', 'Đảng bộ huyện') }, 'unit.root-stays', {}],
    [{ isSuperiorBelow: true }, 'unit.under-itself', { name: 'Đảng bộ xã Bến Lúa' }],
    [{ superior: cell }, 'unit.under-itself', {}],
    [{ superior: unit('cell', 'Chi bộ khác') }, 'unit.wrong-kind', { name: 'Chi bộ khác' }],
    [{ on: day('2019-12-31') }, 'unit.before-start', { validFrom: '2020-01-01' }],
    [{ superior: { ...benLua, validFrom: day('2026-08-01') } }, 'unit.superior-not-there', {}],
    [{ superior: { ...benLua, validTo: day('2026-07-01') } }, 'unit.superior-not-there', {}],
    [{ superior: goSen }, 'unit.already-there', {}],
    [
      { placements: [under(goSen, '2020-01-01', '2026-09-01'), under(benLua, '2026-09-01')] },
      'unit.later-placement',
      { name: 'Đảng bộ xã Bến Lúa', validFrom: '2026-09-01' },
    ],
    [{ placements: [under(goSen, '2020-01-01', '2026-01-01')] }, 'unit.ended', {}],
  ])('is refused with %j', (change, code, details) => {
    const refused = move(change);
    expect(refused).toMatchObject({ ok: false, code });
    expect('details' in refused ? refused.details : {}).toMatchObject(details);
  });
});

describe('closing a unit', () => {
  const close = (change: Partial<Parameters<typeof closeUnit>[0]>) =>
    closeUnit({
      unit: cell,
      placements: [under(goSen, '2020-01-01')],
      subordinates: [],
      people: 0,
      on: day('2026-07-01'),
      ...change,
    });

  it('ends its placement', () => {
    expect(close({})).toMatchObject({ ok: true, value: { endedId: 'Đảng bộ xã Gò Sen 2020-01-01' } });
  });

  it.each([
    [{ people: 12 }, 'unit.has-people'],
    [{ subordinates: [{ name: 'Chi bộ khác' }] }, 'unit.has-subordinates'],
    [{ on: day('2020-01-01') }, 'unit.before-start'],
    [{ unit: { ...cell, validTo: day('2026-06-01') } }, 'unit.ended'],
    [
      { placements: [under(goSen, '2020-01-01', '2026-08-01'), under(benLua, '2026-08-01')] },
      'unit.later-placement',
    ],
  ])('is refused with %j', (change, code) => {
    expect(close(change)).toMatchObject({ ok: false, code });
  });
});

describe('adding a unit', () => {
  it('asks for a superior of the right kind that is there on the day', () => {
    expect(refuseAddition({ kind: 'cell', superior: goSen, from: day('2026-01-01') })).toBeNull();
    expect(refuseAddition({ kind: 'cell', superior: cell, from: day('2026-01-01') })?.code).toBe(
      'unit.wrong-kind',
    );
    expect(refuseAddition({ kind: 'cell', superior: goSen, from: day('2019-01-01') })?.code).toBe(
      'unit.superior-not-there',
    );
  });
});
