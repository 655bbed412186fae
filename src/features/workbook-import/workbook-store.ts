import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';
import type { ReadSheets } from './read-layout';
import { keptSheets } from './read-sheets.schema';

export type KeptWorkbook = {
  readonly id: string;
  readonly byId: string;
  readonly byName: string;
  readonly fileName: string;
  readonly uploadedAt: Date;
  readonly importedAt: Date | null;
  /** Null once it was imported, or replaced by a later file. */
  readonly sheets: ReadSheets | null;
};

/** Keeps a workbook for its preview. What the same person had waiting is replaced: rows about people lie nowhere for long. */
export async function keepWorkbook(
  { tx, actor, now }: Scope,
  fileName: string,
  sheets: ReadSheets,
): Promise<string> {
  const id = randomUUIDv7();
  const { rootId, memberId: byId } = actor;
  await tx.importedWorkbook.updateMany({ where: { rootId, byId, importedAt: null }, data: { rows: [] } });
  await tx.importedWorkbook.createMany({
    data: { id, rootId, byId, fileName, rows: JSON.parse(JSON.stringify(sheets)), uploadedAt: now },
  });
  return id;
}

/** Empties an imported workbook; 0 when somebody was first. */
export async function closeWorkbook({ tx, actor, now }: Scope, id: string): Promise<number> {
  const { count } = await tx.importedWorkbook.updateMany({
    where: { id, byId: actor.memberId, importedAt: null },
    data: { rows: [], importedAt: now },
  });
  return count;
}

export async function findWorkbook({ tx, actor }: Scope, id: string): Promise<KeptWorkbook | null> {
  if (!isId(id)) return null;
  const row = await tx.importedWorkbook.findUnique({
    where: { id, rootId: actor.rootId },
    select: {
      id: true,
      byId: true,
      fileName: true,
      rows: true,
      uploadedAt: true,
      importedAt: true,
      by: { select: { fullName: true } },
    },
  });
  if (!row) return null;
  const { by, rows, ...workbook } = row;
  return { ...workbook, byName: by.fullName, sheets: keptSheets(rows) };
}

/** Workbooks belong to the root: whoever imports keeps the whole of it. */
export function placeOfWorkbooks(scope: Scope): Promise<UnitPlace | null> {
  return placeOfUnit(scope, scope.actor.rootId);
}

/** One import after the other in a root, so that the second one plans on what the first one left. */
export async function waitForOtherImports({ tx, actor }: Scope): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`workbook_import:${actor.rootId}`}, 0))`;
}
