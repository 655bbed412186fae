import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Cell, Sheet, SheetLine } from './sheet';

// Runs in a thread of its own, started from its file: it imports nothing of ours but types, which Node leaves out.

export type ReadJob = { readonly kind: 'xlsx' | 'csv'; readonly bytes: Uint8Array };

export type ReadJobEnding =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: 'file.broken' | 'file.too-many-lines' | 'file.not-utf8' };

const MOST_LINES = 20_000;
const MOST_COLUMNS = 200;
/** What says nothing about lines; a list of choices over a whole column would be unfolded cell by cell. */
const LEFT_OUT = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture', 'extLst'];
const BYTE_ORDER_MARK = /^\uFEFF/;

async function read({ kind, bytes }: ReadJob): Promise<ReadJobEnding> {
  return kind === 'csv' ? readCsv(bytes) : readXlsx(bytes);
}

async function readXlsx(bytes: Uint8Array): Promise<ReadJobEnding> {
  const workbook = new ExcelJS.Workbook();
  const options = { ignoreNodes: LEFT_OUT, maxRows: MOST_LINES, maxCols: MOST_COLUMNS };
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer & Buffer, options);
  } catch (error) {
    const isTooLong = error instanceof Error && /^Max (row|column) count/.test(error.message);
    return { ok: false, code: isTooLong ? 'file.too-many-lines' : 'file.broken' };
  }
  return { ok: true, sheets: workbook.worksheets.map(sheetOf) };
}

function sheetOf(worksheet: ExcelJS.Worksheet): Sheet {
  const lines: SheetLine[] = [];
  worksheet.eachRow((row, number) => {
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      const read = cellOf(cell.value, cell.numFmt);
      if (read !== null) cells.set(column, read);
    });
    if (cells.size > 0) lines.push({ number, cells });
  });
  return { name: worksheet.name, lines };
}

function cellOf(value: ExcelJS.CellValue, format: string | undefined): Cell | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateOf(value);
  return value ? composedCell(value, format) : null;
}

type ComposedValue = Exclude<ExcelJS.CellValue, null | undefined | string | number | boolean | Date>;

function composedCell(value: ComposedValue, format: string | undefined): Cell | null {
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  if ('hyperlink' in value) return cellOf(value.text, format);
  // A formula stands for what it gave when the file was saved.
  return cellOf(value.result, format) ?? { error: '' };
}

/** The digits as they are seen: a code formatted as "0000" keeps its zeros. */
function numberText(value: number, format: string | undefined): string {
  const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return format && /^0+$/.test(format) ? text.padStart(format.length, '0') : text;
}

function dateOf(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return { error: '' };
  return { date: value.toISOString().slice(0, 10) as CalendarDate };
}

function readCsv(bytes: Uint8Array): ReadJobEnding {
  const text = textOf(bytes);
  if (text === null) return { ok: false, code: 'file.not-utf8' };
  const records = recordsOf(text);
  if (!records) return { ok: false, code: 'file.broken' };
  const isTooLong = records.length > MOST_LINES || records.some(({ length }) => length > MOST_COLUMNS);
  if (isTooLong) return { ok: false, code: 'file.too-many-lines' };
  return { ok: true, sheets: [{ name: 'CSV', lines: records.flatMap(lineOf) }] };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text.replace(BYTE_ORDER_MARK, '');
  } catch {
    return null;
  }
}

/** With whichever of comma, semicolon and tab the first line has most of. */
function recordsOf(text: string): string[][] | null {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const countOf = (sign: string) => heading.split(sign).length;
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => countOf(b) - countOf(a));
  try {
    return parse(text, { delimiter, relax_column_count: true, to: MOST_LINES + 1 });
  } catch {
    return null;
  }
}

function lineOf(record: readonly string[], index: number): SheetLine[] {
  const cells = record.flatMap((text, column) => (text.trim() === '' ? [] : [[column + 1, text] as const]));
  return cells.length > 0 ? [{ number: index + 1, cells: new Map(cells) }] : [];
}

parentPort?.postMessage(await read(workerData as ReadJob));
