import 'server-only';
import { can } from '@/domain/access/permissions';
import { covers } from '@/domain/organisation/unit-moves';
import type { Office } from '@/domain/organisation/workbook/office';
import { type OfficeRows, rowsOfOffice } from '@/domain/organisation/workbook/rows-of-office';
import { formatDate } from '@/lib/format-date';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import type { Scope } from '@/server/db/scope';
import type { SentFile } from '@/server/page/send-file';
import type { WrittenSheet } from '@/server/workbook/sheet';
import { writeWorkbook, XLSX_MEDIA_TYPE } from '@/server/workbook/write-workbook';
import { EXAMPLE_PEOPLE, EXAMPLE_UNITS, helpSheet, writtenSheet } from '../template-sheets';
import { placeOfWorkbooks } from '../workbook-store';
import { readOffice } from './read-office';

/** The empty layout with invented lines. */
export async function templateFile(scope: Scope): Promise<SentFile | null> {
  if (!(await mayImport(scope))) return null;
  return xlsx('mau-nhap-don-vi-va-nguoi.xlsx', [
    writtenSheet('units', EXAMPLE_UNITS),
    writtenSheet('people', EXAMPLE_PEOPLE),
    helpSheet(),
  ]);
}

/** The layout filled with what the office has today, to be corrected and sent back. */
export async function officeFile(scope: Scope): Promise<SentFile | null> {
  const office = (await mayImport(scope)) ? await readOffice(scope) : null;
  if (!office) return null;
  const rows = rowsOfOffice(office, scope.today);
  const unnamed = unnamedSheet(office, rows, scope.today);
  return xlsx(`don-vi-va-nguoi-${formatDate(scope.today).replaceAll('/', '-')}.xlsx`, [
    writtenSheet('units', rows.units),
    writtenSheet('people', rows.people),
    ...(unnamed.lines.length > 0 ? [unnamed] : []),
    helpSheet(),
  ]);
}

async function mayImport(scope: Scope): Promise<boolean> {
  const place = await placeOfWorkbooks(scope);
  return place !== null && can(scope.actor, 'workbook.import', place);
}

async function xlsx(fileName: string, sheets: readonly WrittenSheet[]): Promise<SentFile> {
  return { fileName, mediaType: XLSX_MEDIA_TYPE, content: await writeWorkbook(sheets) };
}

/** Whoever and whatever a workbook cannot name until somebody gives a code. */
function unnamedSheet(office: Office, { unnamed }: OfficeRows, today: Scope['today']): WrittenSheet {
  const nameOf = new Map([office.root, ...office.units].map(({ id, name }) => [id, name]));
  const units = unnamed.units.map(({ name, kind, placements }) => {
    const superior = placements.find((one) => covers(one, today))?.superiorId ?? '';
    return [UNIT_KIND_WORDS[kind], name, nameOf.get(superior) ?? null];
  });
  const people = unnamed.people.map(({ fullName, memberships }) => {
    const home = memberships.find((one) => covers(one, today));
    return ['Người', fullName, home?.cellName ?? null];
  });
  return {
    name: 'Chưa có mã',
    columns: [
      { heading: 'Loại', note: '', width: 20, isDay: false },
      { heading: 'Tên', note: 'Ghi mã ở mục Quản trị rồi tải tệp này lại.', width: 40, isDay: false },
      { heading: 'Thuộc', note: '', width: 40, isDay: false },
    ],
    lines: [...units, ...people],
  };
}
