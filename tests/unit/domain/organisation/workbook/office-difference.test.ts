import { aMembership, anOfficePerson, aSmallOffice, SMALL } from '@tests/unit/builders/office';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '@/domain/organisation/workbook/office-difference';
import { calendarDate } from '@/domain/shared/calendar-date';

describe('the difference of two states of an office', () => {
  it('is nothing between the same, whatever superiors and cells are called', () => {
    const placements = SMALL.vuonSen.placements.map((one) => ({ ...one, superiorName: 'Tên cũ' }));
    const other = aSmallOffice({
      units: [SMALL.goSen, SMALL.benLua, { ...SMALL.vuonSen, placements }, SMALL.cauTre],
    });
    const difference = Object.values(differenceOf(aSmallOffice(), other));
    expect(difference.flatMap(({ added, changed }) => [...added, ...changed])).toEqual([]);
  });

  it('holds what is new and what changed, each record once', () => {
    const until = calendarDate('2026-03-01');
    const moved = {
      ...SMALL.hanh,
      workPosition: 'Trưởng ấp',
      memberships: [
        ...SMALL.hanh.memberships.map((one) => ({ ...one, validTo: until })),
        aMembership(SMALL.cauTre, { validFrom: until }),
      ],
    };
    const fresh = anOfficePerson('P9', { in: SMALL.cauTre });
    const after = aSmallOffice({ people: [moved, SMALL.nam, SMALL.muoi, fresh] });
    const { units, members, memberships } = differenceOf(aSmallOffice(), after);
    expect(units).toEqual({ added: [], changed: [] });
    expect(members).toMatchObject({
      added: [{ code: 'P9' }],
      changed: [{ code: 'H1', workPosition: 'Trưởng ấp' }],
    });
    expect(memberships).toMatchObject({
      added: [{ memberId: 'person-H1', cellId: 'unit-CT' }, { memberId: 'person-P9' }],
      changed: [{ memberId: 'person-H1', validTo: until }],
    });
  });
});
