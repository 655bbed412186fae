import { describe, expect, it } from 'vitest';
import { type HeldRole, reviewersOf } from '@/domain/organisation/reviewers-of';

const secretary = (memberId: string, unitId = 'cell'): HeldRole => ({
  memberId,
  role: 'cell_secretary',
  unitId,
});
const officer = (memberId: string, unitId: string): HeldRole => ({
  memberId,
  role: 'committee_officer',
  unitId,
});

const superiorIds = ['section', 'grassroots', 'root'];

function reviewers(authorId: string, liveRoles: readonly HeldRole[]): readonly string[] {
  return reviewersOf({ authorId, cellId: 'cell', superiorIds, liveRoles }).map(
    ({ memberId, role, unitId }) => `${memberId} ${role} ${unitId}`,
  );
}

describe('the reviewers of a member', () => {
  it('are the secretaries of the cell', () => {
    expect(
      reviewers('member', [secretary('bí thư'), secretary('phó'), officer('cán bộ', 'grassroots')]),
    ).toEqual(['bí thư cell_secretary cell', 'phó cell_secretary cell']);
  });

  it('are the other secretary when one secretary is the author', () => {
    expect(reviewers('bí thư', [secretary('bí thư'), secretary('phó')])).toEqual(['phó cell_secretary cell']);
  });

  it('are the officers of the nearest committee that has one when the only secretary is the author', () => {
    const roles = [secretary('bí thư'), officer('xa', 'root'), officer('gần', 'grassroots')];
    expect(reviewers('bí thư', roles)).toEqual(['gần committee_officer grassroots']);
  });

  it('are the officers above when the cell has no secretary', () => {
    expect(reviewers('member', [secretary('khác', 'cell-2'), officer('gần', 'section')])).toEqual([
      'gần committee_officer section',
    ]);
  });

  it('are officers of the root for a cell directly under it', () => {
    const question = { authorId: 'bí thư', cellId: 'cell', superiorIds: ['root'] };
    expect(reviewersOf({ ...question, liveRoles: [officer('huyện', 'root')] })).toEqual([
      { memberId: 'huyện', role: 'committee_officer', unitId: 'root' },
    ]);
  });

  it('never include the author, at whatever level they hold a role', () => {
    const roles = [secretary('a'), officer('a', 'grassroots'), officer('b', 'root')];
    expect(reviewers('a', roles)).toEqual(['b committee_officer root']);
  });

  it('are nobody when nobody holds a role that reviews', () => {
    expect(reviewers('member', [{ memberId: 'x', role: 'campaign_officer', unitId: 'root' }])).toEqual([]);
  });

  it('are each named once', () => {
    expect(reviewers('member', [secretary('a'), secretary('a')])).toHaveLength(1);
  });
});
