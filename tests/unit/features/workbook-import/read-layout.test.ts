import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { MOST_LINES, readLayout } from '@/features/workbook-import/read-layout';
import type { Sheet } from '@/server/workbook/sheet';
import { aSheet, PERSON_HEAD, UNIT_HEAD } from './a-sheet';

function read(...sheets: Sheet[]) {
  const found = readLayout(sheets);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

const refusalOf = (...sheets: Sheet[]) => {
  const found = readLayout(sheets);
  return found.ok ? null : [found.code, found.details?.columns ?? found.details?.column];
};

const A_UNIT = ['C1', 'Chi bộ', 'Chi bộ', undefined, '1/2/2026'];

describe('the layout', () => {
  it('is found by headings in any order and case, with or without diacritics, stars and brackets', () => {
    const head = ['TU NGAY', 'Loại (chọn)', ' mã  cấp trên ', 'Ten don vi*', 'Mã đơn vị'];
    const { units } = read(aSheet('Danh sách', [head, ['1/2/2026', 'Chi bộ', undefined, 'Chi bộ A', 'C1']]));
    expect(units?.letters).toEqual({ from: 'A', kind: 'B', superiorCode: 'C', name: 'D', code: 'E' });
    expect(units?.lines).toEqual([
      { row: 2, cells: { from: '1/2/2026', kind: 'Chi bộ', name: 'Chi bộ A', code: 'C1' } },
    ]);
  });

  it('is found in a heading that is written in another Unicode form, and kept in NFC', () => {
    const decomposed = UNIT_HEAD.map((heading) => heading.normalize('NFD'));
    const name = 'Chi bộ ấp Vườn Sen';
    const { units } = read(
      aSheet('x', [decomposed, ['C1', ` ${name.normalize('NFD')} `, 'Chi bộ', undefined, '1/2/2026']]),
    );
    expect(units?.lines[0]?.cells.name).toBe(name);
  });

  it('has its sheets told by name first, skips empty lines and keeps the numbers of the others', () => {
    const { people } = read(
      aSheet('NGUOI', [[], PERSON_HEAD, [], ['P1', 'A', 'C1'], [undefined, '  '], ['P2', 'B']]),
    );
    expect(people?.lines.map(({ row }) => row)).toEqual([4, 6]);
    expect(people?.name).toBe('NGUOI');
  });

  it('leaves out and tells what is not its own; the sheets of help without a word', () => {
    const { leftOut } = read(
      aSheet('Đơn vị', [[...UNIT_HEAD, 'Ghi chú'], ['ví dụ 1', 'x'], A_UNIT, ['VÍ DỤ 2', 'y']]),
      aSheet('Tháng 1', [['x']]),
      aSheet('Hướng dẫn', [['x']]),
      aSheet('Chưa có mã', [['x']]),
      aSheet('Đơn vị cũ', [UNIT_HEAD, A_UNIT]),
    );
    expect(leftOut).toEqual({
      sheets: ['Tháng 1', 'Đơn vị cũ'],
      columns: ['Ghi chú (Đơn vị)'],
      examples: 2,
    });
  });

  it('keeps days and errors apart from text', () => {
    const date = { date: calendarDate('2026-02-01') };
    const { units } = read(
      aSheet('Đơn vị', [UNIT_HEAD, ['C1', { error: '#N/A' }, 'Chi bộ', undefined, date]]),
    );
    expect(units?.lines[0]?.cells).toMatchObject({ name: { error: '#N/A' }, from: date });
  });

  it.each<[string, Sheet[], unknown]>([
    ['no sheet of ours', [aSheet('Trang 1', [['a'], ['b']])], ['layout.no-sheet', undefined]],
    ['nothing at all', [], ['layout.no-sheet', undefined]],
    [
      'missing columns, all of them named',
      [aSheet('Đơn vị', [UNIT_HEAD.slice(0, 2), A_UNIT])],
      ['layout.missing-columns', '“Loại”, “Mã cấp trên”, “Từ ngày”'],
    ],
    [
      'one column twice',
      [aSheet('Đơn vị', [[...UNIT_HEAD, 'LOAI'], A_UNIT])],
      ['layout.same-column', 'LOAI'],
    ],
    [
      'headings alone',
      [aSheet('Đơn vị', [UNIT_HEAD]), aSheet('Người', [PERSON_HEAD])],
      ['layout.no-lines', undefined],
    ],
    [
      'too many lines',
      [aSheet('Đơn vị', [UNIT_HEAD, ...Array.from({ length: MOST_LINES + 1 }, () => A_UNIT)])],
      ['layout.too-many-lines', undefined],
    ],
  ])('is refused with %s', (_, sheets, refusal) => {
    expect(refusalOf(...sheets)).toEqual(refusal);
  });
});
