import type { Column, SheetKind } from '@/domain/organisation/workbook/workbook-rows';
import { foldText } from '@/domain/shared/fold-text';
import { normaliseLine } from '@/domain/shared/normalise-text';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { type Cell, columnLetters, type Sheet, type SheetLine } from '@/server/workbook/sheet';
import { LAYOUTS } from './workbook-layout';

/** The cells of one line that the layout knows, in NFC, by what they say. */
export type ReadLine = { readonly row: number; readonly cells: Readonly<Partial<Record<Column, Cell>>> };

export type ReadSheet = {
  readonly name: string;
  /** In which column of the file each thing stands: "C". */
  readonly letters: Readonly<Partial<Record<Column, string>>>;
  readonly lines: readonly ReadLine[];
};

/** A workbook as it is kept between its preview and its import. */
export type ReadSheets = Readonly<Record<SheetKind, ReadSheet | null>> & {
  /** Sheets and columns that are none of ours, and lines of example. */
  readonly leftOut: {
    readonly sheets: readonly string[];
    readonly columns: readonly string[];
    readonly examples: number;
  };
};

/** More lines than any office of this size has; a plan of them still fits into one transaction. */
export const MOST_LINES = 10_000;

export type LayoutRefusal =
  | 'layout.no-sheet'
  | 'layout.missing-columns'
  | 'layout.same-column'
  | 'layout.no-lines'
  | 'layout.too-many-lines';

// Written by the template for who fills it in.
const HELP_SHEETS = ['huong dan', 'chua co ma'];
const KINDS: readonly SheetKind[] = ['units', 'people'];

/** Finds the sheets and columns of the layout, whatever their order; what else is there is left out and told. */
export function readLayout(sheets: readonly Sheet[]): Result<ReadSheets, LayoutRefusal> {
  const found: Record<SheetKind, ReadSheet | null> = { units: null, people: null };
  const leftOut = { sheets: [] as string[], columns: [] as string[], examples: 0 };
  for (const sheet of sheets) {
    const kind = kindOf(sheet);
    if (!kind || found[kind]) {
      if (!HELP_SHEETS.includes(foldText(sheet.name))) leftOut.sheets.push(normaliseLine(sheet.name));
      continue;
    }
    const read = readSheet(kind, sheet);
    if (!read.ok) return read;
    found[kind] = read.value.sheet;
    leftOut.columns.push(...read.value.unknown);
    leftOut.examples += read.value.examples;
  }
  return refuseEmpty(found) ?? ok({ ...found, leftOut });
}

function refuseEmpty({ units, people }: Record<SheetKind, ReadSheet | null>) {
  if (!units && !people) return refuse('layout.no-sheet');
  const lines = (units?.lines.length ?? 0) + (people?.lines.length ?? 0);
  if (lines === 0) return refuse('layout.no-lines');
  return lines > MOST_LINES ? refuse('layout.too-many-lines', { max: MOST_LINES }) : null;
}

/** Told from the sheet's name, or from its headings where it has another one, as a CSV has. */
function kindOf({ name, lines }: Sheet): SheetKind | null {
  const byName = KINDS.find((kind) => foldText(LAYOUTS[kind].sheet) === foldText(name));
  if (byName) return byName;
  const headings = [...(lines[0]?.cells.values() ?? [])].map(foldedHeading);
  const byHeading = KINDS.find((kind) => {
    const own = LAYOUTS[kind].columns.slice(0, 2).map(({ heading }) => foldText(heading));
    return own.every((heading) => headings.includes(heading));
  });
  return byHeading ?? null;
}

type SheetRead = {
  readonly sheet: ReadSheet;
  readonly unknown: readonly string[];
  readonly examples: number;
};

function readSheet(
  kind: SheetKind,
  { name, lines: [head, ...lines] }: Sheet,
): Result<SheetRead, LayoutRefusal> {
  const { sheet, columns } = LAYOUTS[kind];
  const keyOf = new Map(columns.map(({ key, heading }) => [foldText(heading), key]));
  const placeOf = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [place, cell] of head?.cells ?? []) {
    const key = keyOf.get(foldedHeading(cell));
    if (!key) unknown.push(`${textOf(cell)} (${sheet})`);
    else if (placeOf.has(key)) return refuse('layout.same-column', { sheet, column: textOf(cell) });
    else placeOf.set(key, place);
  }
  const missing = columns.filter(({ key, need }) => need !== 'free' && !placeOf.has(key));
  if (missing.length > 0) {
    const names = missing.map(({ heading }) => `“${heading}”`).join(', ');
    return refuse('layout.missing-columns', { sheet, columns: names });
  }
  const all = lines
    .map((line) => readLine(line, placeOf))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const meant = all.filter((line) => !isExample(line));
  const letters = Object.fromEntries([...placeOf].map(([key, place]) => [key, columnLetters(place)]));
  const read = { name: name === 'CSV' ? sheet : normaliseLine(name), letters, lines: meant };
  return ok({ sheet: read, unknown, examples: all.length - meant.length });
}

function readLine({ number, cells }: SheetLine, placeOf: ReadonlyMap<Column, number>): ReadLine {
  const known = [...placeOf].flatMap(([key, place]) => {
    const cell = cells.get(place);
    const clean = typeof cell === 'string' ? normaliseLine(cell) : cell;
    return clean === undefined || clean === '' ? [] : [[key, clean] as const];
  });
  return { row: number, cells: Object.fromEntries(known) };
}

/** The template's own lines are marked in their code; who leaves them in means nobody. */
function isExample({ cells: { code } }: ReadLine): boolean {
  return typeof code === 'string' && foldText(code).startsWith('vi du');
}

/** "Mã đơn vị*" and "Ma don vi (bắt buộc)" are the same heading. */
function foldedHeading(cell: Cell): string {
  return foldText(textOf(cell).replace(/\(.*?\)|\*/g, ' '));
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? normaliseLine(cell) : '';
}
