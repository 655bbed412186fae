import 'server-only';
import ExcelJS from 'exceljs';
import { formatDateTime } from '@/lib/format-date-time';
import type { DataSection, MyData } from './data-section';

/** A cell is text whatever it begins with: "=1+1" stays what somebody typed. */
const TEXT = '@';
const NARROW = 18;
const WIDE = 60;
const LONG_TEXT = 40;

/** The sections as they stand on the page, one sheet each. */
export async function dataWorkbook(data: MyData): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, section] of data.sections.entries()) addSheet(workbook, data, { section, index });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Placed = { readonly section: DataSection; readonly index: number };

function addSheet(workbook: ExcelJS.Workbook, data: MyData, { section, index }: Placed): void {
  const sheet = workbook.addWorksheet(sheetName(section.title, index));
  const { columns, rows } = section;
  sheet.columns = columns.map((_, column) => ({
    width: isLong(section, column) ? WIDE : NARROW,
    style: { numFmt: TEXT, alignment: { wrapText: true, vertical: 'top' } },
  }));
  addLine(sheet, [section.title]).font = { bold: true, size: 14 };
  addLine(sheet, [`Của đồng chí ${data.fullName}, lúc ${formatDateTime(data.at)}`]);
  for (const { term, text } of section.about) addLine(sheet, [`${term}: ${text}`]);
  addLine(sheet, columns).font = { bold: true };
  for (const row of rows.length > 0 ? rows : [[section.empty]]) addLine(sheet, row);
}

function addLine(sheet: ExcelJS.Worksheet, cells: readonly string[]): ExcelJS.Row {
  const row = sheet.addRow(cells.map((cell) => cell.normalize('NFC')));
  // A sentence runs on over the empty cells beside it.
  if (cells.length === 1) row.alignment = { wrapText: false };
  return row;
}

function isLong({ rows }: DataSection, column: number): boolean {
  return rows.some((row) => (row[column] ?? '').length > LONG_TEXT);
}

/** At most 31 characters, none of those that a sheet's name may not hold, and no two alike. */
function sheetName(title: string, index: number): string {
  return `${index + 1}. ${title}`
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
}
