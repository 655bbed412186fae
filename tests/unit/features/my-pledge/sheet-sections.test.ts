import { describe, expect, it } from 'vitest';
import { roman, sheetSections } from '@/features/my-pledge/sheet-sections';

const section = (sectionKey: string, heading: string) =>
  ({ kind: 'section', sectionKey, heading, words: `Lời của mục ${sectionKey}` }) as const;

describe('the order of the printed form', () => {
  it('is the plain one without sections', () => {
    expect(sheetSections([], [])).toEqual({
      before: [],
      works: 'Việc làm cụ thể học tập và làm theo Bác',
      after: [],
    });
  });

  it('numbers the sections, then the works, then what the campaign prints after them, under whatever key', () => {
    const { before, works, after } = sheetSections(
      [
        section('politics', 'Về tư tưởng chính trị'),
        section('01a20e2c', 'Khắc phục hạn chế'),
        section('ethics', 'Về phẩm chất đạo đức'),
      ],
      [
        { key: 'politics', position: 'before' },
        { key: 'ethics', position: 'before' },
        { key: '01a20e2c', position: 'after' },
      ],
    );
    expect(before.map(({ title }) => title)).toEqual([
      'I. Về tư tưởng chính trị',
      'II. Về phẩm chất đạo đức',
    ]);
    expect(works).toBe('III. Việc làm cụ thể học tập và làm theo Bác');
    expect(after.map(({ title }) => title)).toEqual(['IV. Khắc phục hạn chế']);
  });

  it('is the campaign’s own also where the paper form has another', () => {
    const asked = [{ key: 'mending', position: 'before' }] as const;
    expect(sheetSections([section('mending', 'Khắc phục hạn chế')], asked).after).toEqual([]);
  });

  it('is the usual one for a section that the campaign does not ask for any more', () => {
    const parts = [section('mending', 'Khắc phục hạn chế'), section('ethics', 'Về đạo đức')];
    const { before, after } = sheetSections(parts, []);
    expect([before, after].map((side) => side.map(({ key }) => key))).toEqual([['ethics'], ['mending']]);
  });

  it('keeps the number that an office wrote itself', () => {
    const [first] = sheetSections([section('politics', 'II. Về tư tưởng chính trị')], []).before;
    expect(first?.title).toBe('II. Về tư tưởng chính trị');
    expect([1, 4, 9, 13].map(roman)).toEqual(['I', 'IV', 'IX', '13']);
  });
});
