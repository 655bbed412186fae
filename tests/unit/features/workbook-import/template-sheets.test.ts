import { aPersonRow, aUnitRow } from '@tests/unit/builders/office';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { parseLines } from '@/features/workbook-import/parse-lines';
import { readLayout } from '@/features/workbook-import/read-layout';
import {
  EXAMPLE_PEOPLE,
  EXAMPLE_UNITS,
  helpSheet,
  writtenSheet,
} from '@/features/workbook-import/template-sheets';
import { readWorkbook } from '@/server/workbook/read-workbook';
import { writeWorkbook } from '@/server/workbook/write-workbook';

async function readBack(...sheets: Parameters<typeof writeWorkbook>[0]) {
  const read = await readWorkbook(Buffer.from(await writeWorkbook(sheets)));
  if (!read.ok) throw new Error(read.code);
  return readLayout(read.value);
}

describe('a workbook that we write', () => {
  it('is read back line for line', async () => {
    const units = [
      aUnitRow({ row: 2, code: '007', contactPhone: '0912 345 678', until: calendarDate('2026-12-31') }),
      aUnitRow({ row: 3, code: '1-2', kind: 'collective', superiorCode: null }),
    ];
    const people = [
      aPersonRow({
        row: 2,
        standing: 'suspended',
        birthDate: calendarDate('1960-02-29'),
        workPosition: 'Kế toán',
      }),
    ];
    const layout = await readBack(writtenSheet('units', units), writtenSheet('people', people), helpSheet());
    if (!layout.ok) throw new Error(layout.code);
    expect(layout.value.leftOut).toEqual({ sheets: [], columns: [], examples: 0 });
    expect(parseLines(layout.value)).toEqual({
      rows: { units, people, unreadCodes: new Set() },
      problems: [],
    });
  });

  it('offers the kinds and standings to choose from, and its invented lines import nothing', async () => {
    const sheets = [writtenSheet('units', EXAMPLE_UNITS), writtenSheet('people', EXAMPLE_PEOPLE)];
    expect(sheets.map(({ columns }) => columns.flatMap(({ choices = [] }) => choices).length)).toEqual([
      4, 5,
    ]);
    expect(await readBack(...sheets)).toMatchObject({ ok: false, code: 'layout.no-lines' });
  });
});
