import { PERSON_LIMITS } from '@/domain/organisation/person-facts';
import { STANDINGS } from '@/domain/organisation/standing';
import { PHONE_PATTERN, UNIT_LIMITS } from '@/domain/organisation/unit-facts';
import { ADDED_KINDS } from '@/domain/organisation/unit-kind';
import type { WorkbookProblem } from '@/domain/organisation/workbook/workbook-problem';
import type { PersonRow, UnitRow, WorkbookRows } from '@/domain/organisation/workbook/workbook-rows';
import { STANDING_WORDS } from '@/lib/pledge-words';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import { type CellProblemCode, LineReader } from './line-reader';
import type { ReadLine, ReadSheets } from './read-layout';

export type ParsedSheets = {
  readonly rows: WorkbookRows;
  readonly problems: readonly WorkbookProblem<CellProblemCode>[];
};

/** The lines as the plan understands them; a line with a cell that cannot be read is left out, with each such cell. */
export function parseLines({ units, people }: ReadSheets): ParsedSheets {
  const problems: WorkbookProblem<CellProblemCode>[] = [];
  const unreadCodes = new Set<string>();
  const unitRows = (units?.lines ?? []).flatMap((line) => {
    const row = unitRowOf(line, problems);
    if (!row && typeof line.cells.code === 'string') unreadCodes.add(line.cells.code);
    return row ?? [];
  });
  const personRows = (people?.lines ?? []).flatMap((line) => personRowOf(line, problems) ?? []);
  return { rows: { units: unitRows, people: personRows, unreadCodes }, problems };
}

type Problems = WorkbookProblem<CellProblemCode>[];

function unitRowOf(line: ReadLine, problems: Problems): UnitRow | null {
  const read = new LineReader('units', line, problems);
  const row = {
    row: line.row,
    code: read.requiredText('code', UNIT_LIMITS.code),
    name: read.requiredText('name', UNIT_LIMITS.name),
    kind: read.choice('kind', ADDED_KINDS, UNIT_KIND_WORDS),
    superiorCode: read.text('superiorCode', UNIT_LIMITS.code),
    from: read.requiredDay('from'),
    until: read.day('until'),
    contactName: read.text('contactName', UNIT_LIMITS.contactName),
    contactPhone: read.text('contactPhone', UNIT_LIMITS.contactPhone, PHONE_PATTERN),
  };
  const { code, name, kind, from } = row;
  return read.isSound && code && name && kind && from ? { ...row, code, name, kind, from } : null;
}

function personRowOf(line: ReadLine, problems: Problems): PersonRow | null {
  const read = new LineReader('people', line, problems);
  const row = {
    row: line.row,
    code: read.requiredText('code', PERSON_LIMITS.code),
    fullName: read.requiredText('fullName', PERSON_LIMITS.fullName),
    cellCode: read.requiredText('cellCode', UNIT_LIMITS.code),
    standing: read.choice('standing', STANDINGS, STANDING_WORDS),
    from: read.requiredDay('from'),
    until: read.day('until'),
    birthDate: read.day('birthDate'),
    joinedPartyOn: read.day('joinedPartyOn'),
    partyPosition: read.text('partyPosition', PERSON_LIMITS.partyPosition),
    workPosition: read.text('workPosition', PERSON_LIMITS.workPosition),
  };
  const { code, fullName, cellCode, standing, from } = row;
  if (!read.isSound || !code || !fullName || !cellCode || !standing || !from) return null;
  return { ...row, code, fullName, cellCode, standing, from };
}
