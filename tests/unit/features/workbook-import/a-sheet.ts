import type { Cell, Sheet } from '@/server/workbook/sheet';

/** A sheet of these lines, the first in line 1; undefined leaves a cell empty. */
export function aSheet(name: string, lines: readonly (readonly (Cell | undefined)[])[]): Sheet {
  return {
    name,
    lines: lines.flatMap((line, index) => {
      const cells = line.flatMap((cell, column) => (cell === undefined ? [] : [[column + 1, cell] as const]));
      return cells.length > 0 ? [{ number: index + 1, cells: new Map(cells) }] : [];
    }),
  };
}

export const UNIT_HEAD = ['Mã đơn vị*', 'Tên đơn vị*', 'Loại*', 'Mã cấp trên', 'Từ ngày*'];
export const PERSON_HEAD = ['Mã người*', 'Họ và tên*', 'Mã chi bộ*', 'Diện sinh hoạt*', 'Từ ngày*'];
