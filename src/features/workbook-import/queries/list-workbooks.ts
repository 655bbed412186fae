import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { placeOfWorkbooks } from '../workbook-store';
import { readToldImports, type ToldImport } from './preview-workbook';

const MOST_LISTED = 50;

export type WorkbookLine = {
  readonly id: string;
  readonly fileName: string;
  readonly byName: string;
  readonly uploadedAt: Date;
  readonly importedAt: Date | null;
  /** Uploaded, and neither imported nor replaced yet. */
  readonly isWaiting: boolean;
  readonly told: ToldImport | null;
};

export type Workbooks = {
  readonly lines: readonly WorkbookLine[];
  readonly isCut: boolean;
  readonly key: string;
};

type Row = {
  id: string;
  file_name: string;
  full_name: string;
  uploaded_at: Date;
  imported_at: Date | null;
  is_empty: boolean;
};

/** The files that came in so far, newest first, without their rows. */
export async function listWorkbooks(scope: Scope): Promise<Workbooks | null> {
  const { tx, actor } = scope;
  const place = await placeOfWorkbooks(scope);
  if (!place || !can(actor, 'workbook.import', place)) return null;
  // Leans on imported_workbook_root_id_uploaded_at_idx.
  const rows = await tx.$queryRaw<Row[]>`
    SELECT w.id, w.file_name, m.full_name, w.uploaded_at, w.imported_at, w.rows = '[]'::jsonb AS is_empty
      FROM imported_workbook w JOIN member m ON m.id = w.by_id
     WHERE w.root_id = ${actor.rootId}::uuid ORDER BY w.uploaded_at DESC, w.id DESC LIMIT ${MOST_LISTED + 1}`;
  const told = await readToldImports(
    scope,
    rows.map(({ id }) => id),
  );
  const lines = rows.slice(0, MOST_LISTED).map((row) => ({
    id: row.id,
    fileName: row.file_name,
    byName: row.full_name,
    uploadedAt: row.uploaded_at,
    importedAt: row.imported_at,
    isWaiting: row.imported_at === null && !row.is_empty,
    told: told.get(row.id) ?? null,
  }));
  return { lines, isCut: rows.length > MOST_LISTED, key: crypto.randomUUID() };
}
