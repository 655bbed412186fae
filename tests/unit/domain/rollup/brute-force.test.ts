import { aCampaign } from '@tests/unit/builders/campaign';
import {
  between,
  EMPTY_DISTRICT,
  withClaim,
  withMember,
  withPledge,
  withSecretary,
  withUnit,
} from '@tests/unit/builders/district';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '@/domain/rollup/brute-force';
import { NO_FIGURES } from '@/domain/rollup/figures';
import type { RawDistrict } from '@/domain/rollup/raw-district';
import { sumFigures } from '@/domain/rollup/sum-figures';
import { calendarDate } from '@/domain/shared/calendar-date';

/** A commune with two cells, one of them at depth 4, and a cell directly under the district. */
function tree(): RawDistrict {
  const units = [
    { id: 'commune', kind: 'grassroots_committee', under: 'root' },
    { id: 'section', kind: 'section_committee', under: 'commune' },
    { id: 'hamlet', kind: 'cell', under: 'commune' },
    { id: 'deep', kind: 'cell', under: 'section' },
    { id: 'court', kind: 'cell', under: 'root' },
    { id: 'school', kind: 'collective', under: 'commune' },
  ] as const;
  return units.reduce<RawDistrict>((district, unit) => withUnit(district, unit), EMPTY_DISTRICT);
}

function count(district: RawDistrict, unitId: string, on = '2026-09-15') {
  return bruteForce(district)({ campaign: aCampaign(), unitId, on: calendarDate(on) });
}

describe('the roll-up counted by hand', () => {
  it('counts cells at any depth once, and collectives never', () => {
    expect(count(tree(), 'root').cells).toBe(3);
    expect(count(tree(), 'commune').cells).toBe(2);
    expect(count(tree(), 'deep').cells).toBe(1);
    expect(count(tree(), 'elsewhere')).toEqual(NO_FIGURES);
  });

  it('leaves those exempt or suspended out of the denominator', () => {
    const standings = ['official', 'probationary', 'exempt', 'suspended', 'non_party'] as const;
    const district = standings.reduce(
      (grown, standing) => withMember(grown, { id: standing, cellId: 'hamlet', standing }),
      tree(),
    );
    expect(count(district, 'root').obliged).toBe(2);
    const campaign = aCampaign({ obligesNonParty: true });
    const on = calendarDate('2026-09-15');
    expect(bruteForce(district)({ campaign, unitId: 'root', on }).obliged).toBe(3);
  });

  it('counts what was handed in, approved and late by the day asked for', () => {
    let district = withMember(withMember(tree(), { id: 'a', cellId: 'hamlet' }), {
      id: 'b',
      cellId: 'hamlet',
    });
    district = withPledge(district, { memberId: 'a', submittedOn: '2026-03-31', approvedOn: '2026-04-02' });
    district = withPledge(district, { memberId: 'b', submittedOn: '2026-04-01', approvedOn: '2026-04-09' });
    const figures = (on: string) => {
      const { registered, approved, late, cellsComplete, completedOn } = count(district, 'root', on);
      return [registered, approved, late, cellsComplete, completedOn];
    };
    expect(figures('2026-03-30')).toEqual([0, 0, 0, 0, null]);
    expect(figures('2026-03-31')).toEqual([1, 0, 0, 0, null]);
    expect(figures('2026-04-08')).toEqual([2, 1, 1, 0, null]);
    expect(figures('2026-04-09')).toEqual([2, 2, 1, 1, '2026-04-09']);
  });

  it('does not count the pledge of a member who is no longer obliged', () => {
    const member = { id: 'a', cellId: 'hamlet', validity: between('2020-01-01', '2026-07-01') };
    const pledge = {
      memberId: 'a',
      submittedOn: '2026-03-01',
      approvedOn: '2026-03-02',
      itemsDueOn: ['2026-06-01'],
    };
    const district = withPledge(withMember(tree(), member), pledge);
    expect(count(district, 'root', '2026-06-30')).toMatchObject({ obliged: 1, approved: 1, items: 1 });
    expect(count(district, 'root', '2026-07-01')).toMatchObject({ obliged: 0, approved: 0, items: 0 });
  });

  it('keeps a cell that moved on 01/07 under its old committee until 30/06', () => {
    const placements = [
      { unitId: 'hamlet', superiorId: 'commune', ...between('2020-01-01', '2026-07-01') },
      { unitId: 'hamlet', superiorId: 'root', ...between('2026-07-01', null) },
    ];
    const others = tree().placements.filter(({ unitId }) => unitId !== 'hamlet');
    const district = { ...tree(), placements: [...others, ...placements] };
    expect(count(district, 'commune', '2026-06-30').cells).toBe(2);
    expect(count(district, 'commune', '2026-07-01').cells).toBe(1);
    expect(count(district, 'root', '2026-07-01').cells).toBe(3);
  });

  it('sorts items into done, waiting and overdue on the day', () => {
    const itemsDueOn = ['2026-06-01', '2026-08-16', '2026-09-01', '2026-09-15', '2026-12-31'];
    let district = withMember(tree(), { id: 'a', cellId: 'court' });
    district = withPledge(district, {
      memberId: 'a',
      submittedOn: '2026-02-01',
      approvedOn: '2026-02-02',
      itemsDueOn,
    });
    district = withClaim(district, { itemId: 'a item 1', on: '2026-05-30', confirmedOn: '2026-06-03' });
    district = withClaim(district, { itemId: 'a item 3', on: '2026-08-30' });
    const figures = count(district, 'root');
    expect(figures).toMatchObject({
      items: 5,
      itemsDone: 1,
      itemsDue: 4,
      itemsDueDone: 1,
      itemsWaiting: 1,
      itemsOverdue: 1,
      itemsOverdue30: 0,
    });
    expect(count(district, 'root', '2026-09-16')).toMatchObject({ itemsOverdue: 2, itemsOverdue30: 1 });
    expect(count(district, 'root', '2026-06-02')).toMatchObject({
      itemsDone: 0,
      itemsWaiting: 1,
      itemsOverdue: 0,
    });
  });

  it('calls a cell active once its secretary has signed in', () => {
    let district = withSecretary(tree(), { memberId: 's', unitId: 'hamlet', signedInOn: '2026-02-01' });
    district = withSecretary(district, { memberId: 't', unitId: 'deep' });
    expect(count(district, 'root', '2026-01-31').cellsActive).toBe(0);
    expect(count(district, 'root', '2026-02-01').cellsActive).toBe(1);
  });

  it('gives the whole as the sum of its parts', () => {
    let district = ['a', 'b', 'c'].reduce((grown, id) => withMember(grown, { id, cellId: 'hamlet' }), tree());
    district = withMember(district, { id: 'd', cellId: 'court' });
    district = withPledge(district, { memberId: 'a', submittedOn: '2026-02-01', approvedOn: '2026-02-02' });
    district = withPledge(district, { memberId: 'd', submittedOn: '2026-05-01', approvedOn: '2026-05-02' });
    const parts = ['commune', 'court'].map((unitId) => count(district, unitId));
    expect(sumFigures(parts)).toEqual(count(district, 'root'));
  });

  it('does not hang on a tree with a circle', () => {
    const circle = { unitId: 'commune', superiorId: 'section', ...between('2020-01-01', null) };
    const others = tree().placements.filter(({ unitId }) => unitId !== 'commune');
    expect(count({ ...tree(), placements: [...others, circle] }, 'root').cells).toBe(1);
  });
});
