import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { changeOf, droppedItems } from '@/features/review/item-changes';
import type { EarlierItem } from '@/features/review/queries/sent-back';

const sorting: EarlierItem = {
  key: 'a',
  ordinal: 1,
  what: 'Vận động 12 hộ phân loại rác',
  group: 'follow',
  measure: { kind: 'number', unitLabel: 'hộ', direction: 'at_least', baseline: 4, target: 12 },
  dueOn: calendarDate('2026-06-30'),
};
const reading: EarlierItem = {
  ...sorting,
  key: 'b',
  ordinal: 2,
  what: 'Đọc một tác phẩm',
  measure: { kind: 'yes_no' },
};

describe('an item that is handed in again', () => {
  it('is the same when only its place in the list moved', () => {
    expect(changeOf({ ...sorting, ordinal: 3 }, [sorting, reading])).toEqual({ kind: 'same' });
  });

  it('says what each changed part said before', () => {
    const mended: EarlierItem = {
      ...sorting,
      what: 'Vận động 15 hộ phân loại rác',
      measure: { kind: 'number', unitLabel: 'hộ', direction: 'at_least', baseline: null, target: 15 },
      dueOn: calendarDate('2026-09-30'),
    };
    expect(changeOf(mended, [sorting])).toEqual({
      kind: 'changed',
      before: ['Vận động 12 hộ phân loại rác', 'cần đạt 12 hộ', 'năm trước 4 hộ', 'hạn 30/06/2026'],
    });
  });

  it('tells a turned direction and another content', () => {
    const turned: EarlierItem = {
      ...sorting,
      group: 'exemplify',
      measure: { kind: 'number', unitLabel: 'hộ', direction: 'at_most', baseline: 4, target: 12 },
    };
    expect(changeOf(turned, [sorting])).toEqual({
      kind: 'changed',
      before: ['nhóm Làm theo', 'cần đạt 12 hộ'],
    });
  });

  it('is new when nothing of its key was sent back, however alike its words', () => {
    expect(changeOf({ ...sorting, key: 'c' }, [sorting])).toEqual({ kind: 'new' });
  });

  it('is missed when it is gone', () => {
    expect(droppedItems([sorting], [sorting, reading])).toEqual([reading]);
  });
});
