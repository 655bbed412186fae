import 'server-only';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ok, type Result, refuse } from '@/domain/shared/result';

const MEGABYTE = 1024 * 1024;
/** A workbook of ours has about fifteen entries; one with many sheets and pictures a few hundred. */
const MOST_ENTRIES = 2_000;
/** 5,000 people are about 2 MB of XML. */
const MOST_INFLATED_BYTES = 48 * MEGABYTE;
/** XML of a sheet packs about tenfold; empty cells with a look up to a hundredfold. */
const HIGHEST_RATIO = 250;
/** Below this size the ratio says nothing. */
const SMALL_BYTES = MEGABYTE;

export type ZipRefusal = 'file.broken' | 'file.too-large-inside' | 'file.protected';

/**
 * The names of all entries, once every entry has been unpacked into nothing and counted: what a zip declares is only its
 * word. It stops at the first byte over a limit, so that a bomb costs no memory and less than a second.
 */
export async function scanZip(bytes: Buffer): Promise<Result<readonly string[], ZipRefusal>> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    return await scanEntries(zip, directoryOf(bytes));
  } catch {
    return refuse('file.broken');
  }
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const ZIP64_LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const LOCATOR_BYTES = 20;
const ENTRY_HEADER_BYTES = 46;

/**
 * How many bytes the directory of entries takes, right before the record that closes the file; -1 for one that stands
 * elsewhere. Who opens the file after us finds its entries by other fields of that record than we do: where all of them
 * agree, nobody finds an entry that was not counted.
 */
function directoryOf(bytes: Buffer): number {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  const [disks, onThisDisk, count] = [
    bytes.readUInt32LE(end + 4),
    bytes.readUInt16LE(end + 8),
    bytes.readUInt16LE(end + 10),
  ];
  const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const isZip64 = bytes.subarray(end - LOCATOR_BYTES, end).indexOf(ZIP64_LOCATOR) === 0;
  return disks === 0 && onThisDisk === count && start + size === end && !isZip64 ? size : -1;
}

async function scanEntries(
  zip: ZipFile,
  directoryBytes: number,
): Promise<Result<readonly string[], ZipRefusal>> {
  if (zip.entryCount > MOST_ENTRIES) return refuse('file.too-large-inside');
  const names: string[] = [];
  let inflated = 0;
  let headers = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return refuse('file.protected');
    const limit = Math.min(MOST_INFLATED_BYTES - inflated, mostBytesOf(entry));
    if (entry.uncompressedSize > limit) return refuse('file.too-large-inside');
    const size = await countBytes(await zip.openReadStreamPromise(entry), limit);
    if (size > limit) return refuse('file.too-large-inside');
    inflated += size;
    headers += headerBytesOf(entry);
    names.push(entry.fileName);
  }
  return headers === directoryBytes ? ok(names) : refuse('file.broken');
}

function headerBytesOf({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number {
  return ENTRY_HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
}

function mostBytesOf({ compressedSize }: Entry): number {
  return Math.max(SMALL_BYTES, compressedSize * HIGHEST_RATIO);
}

/** Unpacks and forgets; gives up as soon as the limit is passed. */
async function countBytes(stream: Readable, limit: number): Promise<number> {
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > limit) {
      stream.destroy();
      break;
    }
  }
  return size;
}
