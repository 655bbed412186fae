import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { parseLines } from '@/features/workbook-import/parse-lines';
import { problemSentence } from '@/features/workbook-import/problem-sentences';
import { readLayout } from '@/features/workbook-import/read-layout';
import type { Cell } from '@/server/workbook/sheet';
import { aSheet, PERSON_HEAD, UNIT_HEAD } from './a-sheet';

type Line = readonly (Cell | undefined)[];

function parse(units: readonly Line[], people: readonly Line[] = []) {
  const unitHead = [...UNIT_HEAD, 'Kết thúc từ ngày', 'Điện thoại'];
  const personHead = [...PERSON_HEAD, 'Kết thúc từ ngày', 'Ngày sinh'];
  const read = readLayout([aSheet('Đơn vị', [unitHead, ...units]), aSheet('Người', [personHead, ...people])]);
  if (!read.ok) throw new Error(read.code);
  return parseLines(read.value);
}

const A_UNIT = ['C1', 'Chi bộ A', 'CHI BO', undefined, '1/2/2026'] as const;
const A_PERSON = [
  '0012',
  'Trần Thị Hạnh',
  'C1',
  'Đảng viên dự bị',
  { date: calendarDate('2026-02-01') },
] as const;
const withCell = (line: Line, column: number, cell: Cell | undefined): Line =>
  Array.from({ length: 7 }, (_, index) => (index === column ? cell : line[index]));

describe('a line', () => {
  it('is read with its choices folded, its days as cells or text, and empty cells as nothing', () => {
    const { rows, problems } = parse([A_UNIT], [A_PERSON]);
    expect(problems).toEqual([]);
    expect(rows.units).toEqual([
      {
        ...{ row: 2, code: 'C1', name: 'Chi bộ A', kind: 'cell', superiorCode: null, from: '2026-02-01' },
        ...{ until: null, contactName: null, contactPhone: null },
      },
    ]);
    expect(rows.people).toMatchObject([
      { code: '0012', standing: 'probationary', from: '2026-02-01', birthDate: null, until: null },
    ]);
  });

  it.each<[string, number, Cell | undefined, string]>([
    ['an empty code', 0, undefined, 'cell.empty'],
    ['a code that became a day', 0, { date: calendarDate('2026-01-02') }, 'cell.day-for-text'],
    ['a formula with an error', 1, { error: '#REF!' }, 'cell.error'],
    ['a name that is too long', 1, 'x'.repeat(201), 'cell.too-long'],
    ['an unknown kind', 2, 'Chi đoàn', 'cell.not-a-choice'],
    ['the kind of the root', 2, 'Cấp ủy cao nhất', 'cell.not-a-choice'],
    ['no day', 4, undefined, 'cell.empty'],
    ['a day that is not in the calendar', 4, '31/02/2026', 'date.impossible'],
    ['a day that is no day', 4, 'hôm qua', 'date.unreadable'],
    ['a day of another century', 4, { date: calendarDate('0026-02-01') }, 'date.impossible'],
    ['a year of two digits', 5, '1/2/26', 'date.two-digit-year'],
    ['no telephone number', 6, 'số mới', 'cell.not-a-phone'],
  ])('with %s is left out, with a sentence and a mend for that cell', (_, column, cell, code) => {
    const { rows, problems } = parse([withCell(A_UNIT, column, cell)]);
    expect(rows.units).toEqual([]);
    expect(problems).toMatchObject([{ sheet: 'units', row: 2, code }]);
    const [problem] = problems;
    const { what, mend } = problemSentence(problem?.code ?? 'cell.empty', problem?.details ?? {});
    expect(`${what} ${mend}`).not.toMatch(/undefined|NaN/);
  });

  it('with several bad cells tells them all, and its code is known as unread', () => {
    const { rows, problems } = parse([['C1', undefined, 'x', undefined, 'y']]);
    expect(problems.map(({ column }) => column)).toEqual(['name', 'kind', 'from']);
    expect([...rows.unreadCodes]).toEqual(['C1']);
  });
});
