import { describe, expect, it } from 'vitest';
import { copiedItem, unchangedParts } from '@/domain/pledge/copied-item';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';

const LAST = {
  ...EMPTY_DRAFT_ITEM,
  what: 'Vận động 12 hộ phân loại rác',
  group: 'follow',
  measure: 'number',
  unitLabel: 'hộ',
  direction: 'at_least',
  target: '1.000',
  dueOn: '30/11/2025',
};

describe('an item copied from last year', () => {
  it('keeps its words and moves its day to this year', () => {
    expect(copiedItem(LAST, 2026)).toEqual({ ...LAST, dueOn: '30/11/2026' });
    expect(copiedItem({ ...LAST, dueOn: '29/02/2024' }, 2025).dueOn).toBe('28/02/2025');
    expect(copiedItem({ ...LAST, dueOn: 'cuối năm' }, 2026).dueOn).toBe('');
  });

  it('measures itself by last year’s confirmed result, not by the year before', () => {
    const earlier = { ...LAST, baseline: '4' };
    expect(copiedItem(earlier, 2026, '900').baseline).toBe('900');
    expect(copiedItem(earlier, 2026).baseline).toBe('');
  });

  it('says what was left unchanged, whatever the marks, the case and the way a number is written', () => {
    const now = { ...LAST, what: 'VẬN ĐỘNG 12 hộ  phân loại rác', target: '1000' };
    expect(unchangedParts(now, LAST)).toEqual(['what', 'target']);
  });

  it('says nothing of what was changed', () => {
    expect(unchangedParts({ ...LAST, what: 'Vận động 15 hộ phân loại rác' }, LAST)).toEqual(['target']);
    expect(unchangedParts({ ...LAST, target: '1.200' }, LAST)).toEqual(['what']);
    expect(unchangedParts({ ...LAST, unitLabel: 'tổ' }, LAST)).toEqual(['what']);
    expect(unchangedParts(EMPTY_DRAFT_ITEM, LAST)).toEqual([]);
  });

  it('compares only what the measure asks for', () => {
    const then = { ...LAST, measure: 'yes_no', unitLabel: '', direction: '', target: '' };
    expect(unchangedParts({ ...then, direction: 'at_least' }, then)).toEqual(['what', 'target']);
    const milestone = { ...then, measure: 'milestone', milestone: 'Quy ước được thông qua' };
    expect(unchangedParts({ ...milestone, milestone: 'Quy ước được sửa' }, milestone)).toEqual(['what']);
  });
});
