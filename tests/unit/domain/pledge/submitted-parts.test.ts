import { describe, expect, it } from 'vitest';
import { type DraftPart, EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import type { PartKind } from '@/domain/pledge/pledge-part';
import { submittedCollectiveParts, submittedSections } from '@/domain/pledge/submitted-parts';
import { calendarDate } from '@/domain/shared/calendar-date';

const PERIOD = { year: 2026, startsOn: calendarDate('2026-01-05') };
const ASKED = [
  { key: 'thought', heading: 'I. Về tư tưởng chính trị', hint: '', isRequired: true },
  { key: 'remedy', heading: 'Khắc phục hạn chế', hint: '', isRequired: false },
];

const part = (kind: PartKind, typed: Partial<DraftPart> = {}): DraftPart => ({
  ...EMPTY_DRAFT_PART,
  key: `${kind}-${typed.words ?? ''}`,
  ...typed,
  kind,
});
const breakthrough = part('breakthrough', { words: 'Chuyển đổi số trong chi bộ' });

describe('the sections that are handed in', () => {
  it('come in the order of the form, without the empty ones and those no longer asked', () => {
    const typed = [
      part('section', { key: 'gone', words: 'Mục đã bỏ khỏi mẫu' }),
      part('section', { key: 'remedy', words: '' }),
      part('section', { key: 'thought', words: 'Kiên định mục tiêu' }),
    ];
    expect(submittedSections(typed, ASKED)).toMatchObject({ ok: true, value: [{ sectionKey: 'thought' }] });
  });

  it('must hold the required ones', () => {
    expect(submittedSections([], ASKED)).toEqual({
      ok: false,
      code: 'pledge.section-incomplete',
      details: { heading: 'I. Về tư tưởng chính trị' },
    });
    expect(submittedSections([], [])).toEqual({ ok: true, value: [] });
  });
});

describe('what a collective hands in besides its items', () => {
  it('needs a breakthrough', () => {
    expect(submittedCollectiveParts([part('breakthrough')], PERIOD)).toMatchObject({
      code: 'pledge.no-breakthrough',
    });
    expect(submittedCollectiveParts([breakthrough], PERIOD)).toMatchObject({ ok: true });
  });

  it('leaves out what was never filled in, and names what was half filled in', () => {
    const parts = [part('model'), breakthrough, part('pressing_issue')];
    expect(submittedCollectiveParts(parts, PERIOD)).toMatchObject({
      ok: true,
      value: [{ kind: 'breakthrough' }],
    });
    const half = [...parts, part('pressing_issue', { words: 'Rác thải dọc kênh Ba' })];
    expect(submittedCollectiveParts(half, PERIOD)).toMatchObject({
      code: 'pledge.part-incomplete',
      details: { kind: 'pressing_issue', position: 1 },
    });
  });

  it('stops at five of a kind', () => {
    const six = Array.from({ length: 6 }, () => breakthrough);
    expect(submittedCollectiveParts(six, PERIOD)).toMatchObject({ code: 'pledge.too-many-parts' });
  });
});
