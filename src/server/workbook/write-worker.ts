import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import type { WrittenCell, WrittenColumn, WrittenSheet } from './sheet';

// Runs in a thread of its own, started from its file: it imports nothing of ours but types, which Node leaves out.

/** How far down a column offers its choices. */
const LAST_LINE_WITH_CHOICES = 10_001;
const DAY_FORMAT = 'dd/mm/yyyy';

/** exceljs keeps them; its types have forgotten them. */
type WithValidations = {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

async function write(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, lines }: WrittenSheet): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  // Text and days by format: a code that is typed stays as typed, zeros and all.
  sheet.columns = columns.map(({ width, isDay }) => ({ width, style: { numFmt: isDay ? DAY_FORMAT : '@' } }));
  const head = sheet.addRow(columns.map(({ heading }) => heading));
  head.font = { bold: true };
  for (const [index, column] of columns.entries()) addHead(sheet, head.getCell(index + 1), column);
  for (const line of lines) sheet.addRow(line.map(writtenValue));
}

function addHead(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell, { note, choices }: WrittenColumn): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3E9E2' } };
  cell.alignment = { wrapText: true, vertical: 'top' };
  if (note) cell.note = note;
  if (!choices) return;
  const letter = cell.address.replace(/[0-9]+$/, '');
  (sheet as unknown as WithValidations).dataValidations.add(`${letter}2:${letter}${LAST_LINE_WITH_CHOICES}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: 'Chọn trong danh sách',
    error: `Ô này nhận một trong các giá trị: ${choices.join('; ')}.`,
  });
}

function writtenValue(cell: WrittenCell): string | Date | null {
  return cell !== null && typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;
}

parentPort?.postMessage(await write(workerData as readonly WrittenSheet[]));
