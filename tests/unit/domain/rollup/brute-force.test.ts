import { aCampaign } from '@tests/unit/builders/campaign';
import {
  between,
  EMPTY_DISTRICT,
  withAmendment,
  withClaim,
  withExtension,
  withMember,
  withPledge,
  withSecretary,
  withUnit,
} from '@tests/unit/builders/district';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/domain/campaign/campaign';
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

function count(district: RawDistrict, unitId: string, on = '2026-09-15', rule: Partial<Campaign> = {}) {
  return bruteForce(district).count({ campaign: aCampaign(rule), unitId, on: calendarDate(on) });
}

describe('the roll-up counted by hand', () => {
  it('counts cells at any depth once, and other units never as cells', () => {
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
    const asked = (rule: Partial<Campaign>) => count(district, 'root', '2026-09-15', rule).obliged;
    expect(asked({ obligesNonParty: true })).toBe(3);
    expect(asked({ obligesProbationary: false })).toBe(1);
    expect(asked({ obligesOfficial: false, obligesProbationary: false })).toBe(0);
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

  it('counts the units of the obliged kinds as collectives, beside the persons', () => {
    let district = withMember(tree(), { id: 'a', cellId: 'hamlet' });
    district = withPledge(district, {
      unitId: 'school',
      submittedOn: '2026-03-31',
      approvedOn: '2026-04-02',
    });
    district = withPledge(district, {
      unitId: 'commune',
      submittedOn: '2026-04-01',
      itemsDueOn: ['2026-05-01'],
    });
    const rule = { obligedUnitKinds: ['collective', 'grassroots_committee'] } as const;
    const figures = (unitId: string, on?: string) => {
      const told = count(district, unitId, on, rule);
      return [
        told.collectives,
        told.collectivesRegistered,
        told.collectivesApproved,
        told.collectivesLate,
        told.registered,
        told.items,
      ];
    };
    expect(figures('root')).toEqual([2, 2, 1, 1, 0, 0]);
    expect(figures('commune')).toEqual([2, 2, 1, 1, 0, 0]);
    expect(figures('root', '2026-03-31')).toEqual([2, 1, 0, 0, 0, 0]);
    expect(figures('section')).toEqual([0, 0, 0, 0, 0, 0]);
    const on = calendarDate('2026-09-15');
    const alone = { campaign: aCampaign(rule), unitId: 'commune', on, isAlone: true };
    expect(bruteForce(district).count(alone)).toMatchObject({ cells: 0, obliged: 0, collectives: 1 });
  });

  it('gives more time to a person, to a unit and to all below it', () => {
    let district = ['a', 'b'].reduce((grown, id) => withMember(grown, { id, cellId: 'deep' }), tree());
    district = withPledge(district, { memberId: 'a', submittedOn: '2026-04-10' });
    district = withPledge(district, { memberId: 'b', submittedOn: '2026-04-10' });
    district = withPledge(district, { unitId: 'deep', submittedOn: '2026-04-20' });
    const rule = { obligedUnitKinds: ['cell'] } as const;
    const lateOnes = (of: RawDistrict) => {
      const { late, collectivesLate } = count(of, 'root', '2026-09-15', rule);
      return [late, collectivesLate];
    };
    expect(lateOnes(district)).toEqual([2, 1]);
    const forOne = withExtension(district, { memberId: 'a', until: '2026-04-10' });
    expect(lateOnes(forOne)).toEqual([1, 1]);
    const forAll = withExtension(district, { unitId: 'commune', until: '2026-04-15' });
    expect(lateOnes(forAll)).toEqual([0, 1]);
    const question = { campaign: aCampaign(rule), unitId: 'deep', on: calendarDate('2026-09-15') };
    expect(bruteForce(forAll).deadlineOf(question)).toBe('2026-04-15');
    expect(bruteForce(forAll).deadlineOf({ ...question, unitId: 'court' })).toBe('2026-03-31');
  });

  it('counts the items of the version that was in force on the day, with what was done before the amendment', () => {
    let district = withMember(tree(), { id: 'a', cellId: 'court' });
    district = withPledge(district, {
      memberId: 'a',
      submittedOn: '2026-02-01',
      approvedOn: '2026-02-02',
      itemsDueOn: ['2026-06-01', '2026-06-02', '2026-06-03'],
    });
    district = withClaim(district, { itemId: 'a item 1', on: '2026-05-01', confirmedOn: '2026-05-02' });
    const amendment = { memberId: 'a', submittedOn: '2026-05-10', itemsDueOn: ['2026-10-01', '2026-06-02'] };
    expect(count(withAmendment(district, amendment), 'root')).toMatchObject({ items: 3, itemsOverdue: 2 });
    const amended = withAmendment(district, { ...amendment, approvedOn: '2026-05-20' });
    expect(count(amended, 'root', '2026-05-19')).toMatchObject({ items: 3, itemsDone: 1 });
    expect(count(amended, 'root', '2026-05-20')).toMatchObject({ items: 2, itemsDone: 1 });
    expect(count(amended, 'root')).toMatchObject({ items: 2, itemsDone: 1, itemsDue: 1, itemsOverdue: 1 });
    expect(count(amended, 'root').approved).toBe(1);
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
