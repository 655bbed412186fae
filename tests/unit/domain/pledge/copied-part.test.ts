import { describe, expect, it } from 'vitest';
import { copiedParts, isPartUnchanged } from '@/domain/pledge/copied-part';
import { PART_LIMITS } from '@/domain/pledge/limits';
import { type DraftPart, EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import { PART_KINDS, type PartKind } from '@/domain/pledge/pledge-part';

const YEAR = 2027;
const part = (kind: PartKind, key: string, typed: Partial<DraftPart> = {}): DraftPart => ({
  ...EMPTY_DRAFT_PART,
  words: `Lời của ${key}`,
  ...typed,
  kind,
  key,
});
const asPerson = (...keys: string[]) => ({
  year: YEAR,
  isCollective: false,
  sections: keys.map((key) => ({ key })),
});
const AS_COLLECTIVE = { year: YEAR, isCollective: true, sections: [] };
const ONE_OF_EACH = PART_KINDS.map((kind) => part(kind, kind, { untilYear: '2028', dueOn: '30/06/2026' }));

describe('parts copied from last year', () => {
  it('are a person’s sections that this year’s form asks for, in its order', () => {
    const earlier = [part('section', 'politics'), part('section', 'ethics'), part('section', 'gone')];
    expect(copiedParts(earlier, asPerson('ethics', 'new', 'politics'))).toEqual([earlier[1], earlier[0]]);
    expect(copiedParts(earlier, asPerson())).toEqual([]);
  });

  it('are of a kind that its owner is asked for', () => {
    const kinds = (parts: readonly DraftPart[]) => parts.map(({ kind }) => kind);
    expect(kinds(copiedParts(ONE_OF_EACH, AS_COLLECTIVE))).toEqual([
      'breakthrough',
      'pressing_issue',
      'model',
    ]);
    expect(kinds(copiedParts(ONE_OF_EACH, asPerson('section', 'model')))).toEqual(['section']);
  });

  it('have a pressing issue due a year later, with whoever is responsible for it', () => {
    const issue = (dueOn: string) =>
      copiedParts(
        [part('pressing_issue', 'a', { dueOn, responsible: 'Đồng chí phó bí thư' })],
        AS_COLLECTIVE,
      );
    expect(issue('30/06/2026')).toMatchObject([
      { words: 'Lời của a', responsible: 'Đồng chí phó bí thư', dueOn: '30/06/2027' },
    ]);
    expect(issue('29/02/2024')).toMatchObject([{ dueOn: '28/02/2027' }]);
    expect(issue('cuối năm')).toMatchObject([{ dueOn: '' }]);
  });

  it('leave out a model that has ended, and keep going what was built', () => {
    const model = (untilYear: string, intent: string) => part('model', untilYear, { untilYear, intent });
    const earlier = [
      model('2026', 'build'),
      model('2027', 'build'),
      model('2030', 'replicate'),
      model('', 'keep'),
    ];
    expect(copiedParts(earlier, AS_COLLECTIVE).map(({ untilYear, intent }) => [untilYear, intent])).toEqual([
      ['2027', 'keep'],
      ['2030', 'replicate'],
      ['', 'keep'],
    ]);
  });

  it('are no more of a kind than a pledge takes; a model that ended takes no place', () => {
    const { max } = PART_LIMITS.model;
    const ended = part('model', 'ended', { untilYear: '2026' });
    const going = Array.from({ length: max + 1 }, (_, index) =>
      part('model', `m${index}`, { untilYear: '2028' }),
    );
    const copied = copiedParts([ended, ...going], AS_COLLECTIVE);
    expect(copied.map(({ key }) => key)).toEqual(going.slice(0, max).map(({ key }) => key));
  });

  it('are unchanged while they say the same, whatever the marks and the case', () => {
    const then = { words: 'Chuyển đổi số trong sinh hoạt chi bộ' };
    expect(isPartUnchanged({ words: 'CHUYỂN ĐỔI SỐ  trong sinh hoạt chi bộ' }, then)).toBe(true);
    expect(isPartUnchanged({ words: 'Chuyển đổi số trong thu đảng phí' }, then)).toBe(false);
    expect(isPartUnchanged({ words: ' ' }, { words: '' })).toBe(false);
  });
});
