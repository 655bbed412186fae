import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';
import { calendarDate } from '@/domain/shared/calendar-date';
import { itemAnswerRows } from '@/features/my-pledge/item-answer-rows';

const PERIOD = { year: 2026, startsOn: calendarDate('2026-01-01') };
const ITEM = {
  ...EMPTY_DRAFT_ITEM,
  key: 'viec-1',
  what: 'Vận động 12 hộ phân loại rác',
  group: 'follow',
  measure: 'number',
  target: '12',
  unitLabel: 'hộ',
  direction: 'at_least',
  dueOn: '30/11/2026',
};

const answers = (item: typeof ITEM, errors = {}) =>
  Object.fromEntries(
    itemAnswerRows({ item, errors }, 'ban-1', PERIOD).map(({ term, value }) => [term, value]),
  );

describe('the answers of a work, read again before handing in', () => {
  it('are all there when all are right', () => {
    expect(answers({ ...ITEM, baseline: '4' })).toEqual({
      'Việc làm': 'Vận động 12 hộ phân loại rác',
      'Nội dung': 'Làm theo',
      'Cần đạt': '12 hộ',
      'Năm trước': '4 hộ',
      Hạn: '30/11/2026',
    });
  });

  it('stay readable when another one is wrong, which stands there as it was typed', () => {
    expect(answers({ ...ITEM, dueOn: '32/13/2026' })).toEqual({
      'Việc làm': 'Vận động 12 hộ phân loại rác',
      'Nội dung': 'Làm theo',
      'Cần đạt': '12 hộ',
      Hạn: '32/13/2026',
    });
    expect(answers({ ...ITEM, target: 'nhiều' })).toMatchObject({ 'Cần đạt': 'nhiều hộ', Hạn: '30/11/2026' });
  });

  it('lead back to the page that asks for them, and say what is wrong', () => {
    const rows = itemAnswerRows({ item: ITEM, errors: { unitLabel: 'Ghi đơn vị tính.' } }, 'ban-1', PERIOD);
    expect(rows.map(({ href }) => href)).toEqual([
      '/cam-ket/ban-1/viec/viec-1/noi-dung',
      '/cam-ket/ban-1/viec/viec-1/noi-dung',
      '/cam-ket/ban-1/viec/viec-1/chi-tieu',
      '/cam-ket/ban-1/viec/viec-1/chi-tieu',
    ]);
    const wrong = itemAnswerRows(
      { item: { ...ITEM, unitLabel: '' }, errors: { unitLabel: 'Ghi đơn vị tính.' } },
      'ban-1',
      PERIOD,
    );
    expect(wrong.find(({ term }) => term === 'Cần đạt')?.error).toBe('Ghi đơn vị tính.');
  });
});
