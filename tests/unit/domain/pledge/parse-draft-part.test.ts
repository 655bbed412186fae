import { describe, expect, it } from 'vitest';
import {
  type DraftPart,
  EMPTY_DRAFT_PART,
  isBlankPart,
  parseCollectivePart,
  parseSection,
  takesAnotherPart,
} from '@/domain/pledge/parse-draft-part';
import type { CollectivePartKind } from '@/domain/pledge/pledge-part';
import { calendarDate } from '@/domain/shared/calendar-date';

const PERIOD = { year: 2026, startsOn: calendarDate('2026-01-05') };
const THOUGHT = { key: 'thought', heading: 'I. Về tư tưởng chính trị', hint: '', isRequired: true };

function part<Kind extends CollectivePartKind>(kind: Kind, typed: Partial<DraftPart> = {}) {
  return { ...EMPTY_DRAFT_PART, ...typed, key: 'k', kind };
}

const fieldsOf = (parsed: ReturnType<typeof parseCollectivePart>) =>
  parsed.ok ? [] : parsed.problems.map(({ field, code }) => [field, code]);

describe('a part of a collective’s draft', () => {
  it('is read as a breakthrough, its words in one line', () => {
    const words = ' Chuyển đổi số \n trong sinh hoạt chi bộ ';
    expect(parseCollectivePart(part('breakthrough', { words }), PERIOD)).toEqual({
      ok: true,
      value: { kind: 'breakthrough', words: 'Chuyển đổi số trong sinh hoạt chi bộ' },
    });
  });

  it('needs of a pressing issue what it is, who is responsible and by when', () => {
    expect(fieldsOf(parseCollectivePart(part('pressing_issue'), PERIOD))).toEqual([
      ['words', 'required'],
      ['responsible', 'required'],
      ['dueOn', 'required'],
    ]);
    const filled = part('pressing_issue', {
      words: 'Rác thải dọc kênh Ba',
      responsible: 'Đồng chí phó bí thư',
      dueOn: '30/6/2026',
    });
    expect(parseCollectivePart(filled, PERIOD)).toMatchObject({ ok: true, value: { dueOn: '2026-06-30' } });
    expect(fieldsOf(parseCollectivePart({ ...filled, dueOn: '04/01/2026' }, PERIOD))).toEqual([
      ['dueOn', 'date.before-start'],
    ]);
  });

  it.each([
    ['2025', 'year.out-of-range'],
    ['2037', 'year.out-of-range'],
    ['26', 'year.unreadable'],
    ['2026.', 'year.unreadable'],
    ['', 'required'],
  ])('tells of a model’s year “%s” how to mend it', (untilYear, code) => {
    const model = part('model', { words: 'Dân vận khéo', intent: 'keep', untilYear });
    expect(fieldsOf(parseCollectivePart(model, PERIOD))).toEqual([['untilYear', code]]);
  });

  it('takes a model until this year or ten years on', () => {
    for (const year of [2026, 2036]) {
      const model = part('model', { words: 'Dân vận khéo', intent: 'build', untilYear: String(year) });
      expect(parseCollectivePart(model, PERIOD)).toMatchObject({ ok: true, value: { untilYear: year } });
    }
    const unknown = part('model', { words: 'Dân vận khéo', intent: 'sell', untilYear: '2026' });
    expect(fieldsOf(parseCollectivePart(unknown, PERIOD))).toEqual([['intent', 'required']]);
  });

  it('is blank while nothing was typed; a choice alone is nothing typed', () => {
    expect(isBlankPart(part('model', { intent: 'keep', words: '  ' }))).toBe(true);
    expect(isBlankPart(part('model', { untilYear: '2' }))).toBe(false);
  });

  it('stops at five of a kind', () => {
    const four = Array.from({ length: 4 }, () => part('breakthrough'));
    expect(takesAnotherPart([...four, part('model')], 'breakthrough')).toBe(true);
    expect(takesAnotherPart([...four, part('breakthrough')], 'breakthrough')).toBe(false);
  });
});

describe('a section of the printed form', () => {
  it('keeps its lines and the heading of the day', () => {
    expect(parseSection(THOUGHT, 'Kiên định.\n\nNói đi đôi với làm.')).toEqual({
      ok: true,
      value: {
        kind: 'section',
        sectionKey: 'thought',
        heading: 'I. Về tư tưởng chính trị',
        words: 'Kiên định.\n\nNói đi đôi với làm.',
      },
    });
  });

  it('may stay empty unless it is required', () => {
    expect(parseSection({ ...THOUGHT, isRequired: false }, '  \n')).toEqual({ ok: true, value: null });
    expect(parseSection(THOUGHT, '  \n')).toMatchObject({ ok: false, problems: [{ code: 'required' }] });
    expect(parseSection({ ...THOUGHT, isRequired: false }, 'Tốt')).toMatchObject({ ok: false });
    expect(parseSection(THOUGHT, 'a'.repeat(2001))).toMatchObject({ ok: false });
  });
});
