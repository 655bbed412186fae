import 'server-only';
import { runWorker } from './run-worker';
import type { WrittenSheet } from './sheet';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of these sheets, written in a thread of its own. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await runWorker<Uint8Array<ArrayBuffer>>('write-worker.ts', sheets);
  if (!written.ok) throw new Error(`the workbook was not written: ${written.code}`);
  return written.value;
}
