import 'server-only';
import { fileTypeFromBuffer } from 'file-type';
import { ok, type Result, refuse } from '@/domain/shared/result';
import type { ReadJob, ReadJobEnding } from './read-worker';
import { runWorker } from './run-worker';
import { scanZip, type ZipRefusal } from './scan-zip';
import type { Sheet } from './sheet';

export type FileRefusal =
  | ZipRefusal
  | 'file.old-excel'
  | 'file.binary-excel'
  | 'file.with-macros'
  | 'file.not-a-workbook'
  | 'file.not-utf8'
  | 'file.too-many-lines'
  | 'file.too-large-inside';

/**
 * Reads a workbook or a CSV into plain cells. What the file is, its content says and not its name; a zip is measured
 * before anything opens it, and the reading itself happens in a thread of its own.
 */
export async function readWorkbook(bytes: Buffer): Promise<Result<readonly Sheet[], FileRefusal>> {
  const kind = await kindOf(bytes);
  if (!kind.ok) return kind;
  const job: ReadJob = { kind: kind.value, bytes };
  const answer = await runWorker<ReadJobEnding>('read-worker.ts', job);
  if (!answer.ok) return refuse('file.too-large-inside');
  return answer.value.ok ? ok(answer.value.sheets) : refuse(answer.value.code);
}

async function kindOf(bytes: Buffer): Promise<Result<ReadJob['kind'], FileRefusal>> {
  if (startsWith(bytes, ZIP)) return xlsxOrNot(bytes);
  if (startsWith(bytes, COMPOUND)) return refuse(isProtected(bytes) ? 'file.protected' : 'file.old-excel');
  const told = await fileTypeFromBuffer(bytes);
  return told ? refuse('file.not-a-workbook') : ok('csv');
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** The container of Excel before 2007, and of every workbook behind a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PROTECTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

function isProtected(bytes: Buffer): boolean {
  return bytes.includes(PROTECTED_PACKAGE);
}

async function xlsxOrNot(bytes: Buffer): Promise<Result<'xlsx', FileRefusal>> {
  const scanned = await scanZip(bytes);
  if (!scanned.ok) return scanned;
  const names = scanned.value.map((name) => name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return refuse('file.with-macros');
  if (names.includes('xl/workbook.bin')) return refuse('file.binary-excel');
  return names.includes('xl/workbook.xml') ? ok('xlsx') : refuse('file.not-a-workbook');
}
