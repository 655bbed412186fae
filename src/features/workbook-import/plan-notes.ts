import type { WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import type { NoteCode, WorkbookNote } from '@/domain/organisation/workbook/workbook-problem';
import type { SheetKind } from '@/domain/organisation/workbook/workbook-rows';
import { groupBy } from '@/domain/shared/group-by';
import { formatNumber } from '@/lib/format-number';
import type { ReadSheets } from './read-layout';
import { LAYOUTS } from './workbook-layout';

const MOST_NAMED = 5;

const WORDS: Readonly<Record<NoteCode, string>> = {
  'note.day-stays': 'ghi “Từ ngày” khác ngày đang có; nơi không đổi nên ngày đang có được giữ',
  'note.left-since': 'ghi nơi mà sau đó đã rời hoặc đã kết thúc; điều đang có được giữ',
};

/** What was left out or understood otherwise than a line may mean. */
export function notesOf({ leftOut }: ReadSheets, plan: WorkbookPlan | null): readonly string[] {
  const { sheets, columns, examples } = leftOut;
  return [
    sheets.length > 0 ? `Bỏ qua trang tính không thuộc mẫu: ${sheets.join(', ')}.` : '',
    columns.length > 0 ? `Bỏ qua cột không thuộc mẫu: ${columns.join(', ')}.` : '',
    examples > 0 ? `Bỏ qua ${formatNumber(examples)} dòng ví dụ của mẫu.` : '',
    ...[...groupBy(plan?.notes ?? [], ({ sheet, code }) => `${sheet} ${code}`).values()].map(noteText),
  ].filter((sentence) => sentence !== '');
}

function noteText(notes: readonly WorkbookNote[]): string {
  const [first] = notes;
  if (!first) return '';
  const rows = notes.slice(0, MOST_NAMED).map(({ row }) => row);
  const more = notes.length > MOST_NAMED ? '…' : '';
  return `${formatNumber(notes.length)} dòng ở trang tính ${sheetName(first.sheet)} (dòng ${rows.join(', ')}${more}) ${WORDS[first.code]}.`;
}

function sheetName(sheet: SheetKind): string {
  return LAYOUTS[sheet].sheet;
}
