import { createHash } from 'node:crypto';
import { closeSync, fchownSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PostgresUser } from '../postgres-user';

/** What a file holds, as a manifest writes it down. */
export interface FileContent {
  readonly size: number;
  readonly sha256: string;
}

const CHUNK_BYTES = 1024 * 1024;
const SYNCED_AT_ONCE = 64;

/** Copies one file, for nobody else to read, and hashes what went by; null when it is gone. */
export async function copyFile(
  source: string,
  target: string,
  owner: PostgresUser | null = null,
): Promise<FileContent | null> {
  const from = openExisting(source);
  if (from === null) return null;
  try {
    const to = openSync(target, 'wx', 0o600);
    try {
      const content = await readThrough(from, (chunk) => writeAll(to, chunk));
      if (owner) fchownSync(to, owner.uid, owner.gid);
      return content;
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}

/** Size and hash of a file on the disk; null when there is none. */
export async function contentOf(path: string): Promise<FileContent | null> {
  const file = openExisting(path);
  if (file === null) return null;
  try {
    return await readThrough(file, () => undefined);
  } finally {
    closeSync(file);
  }
}

/** Sees a whole folder down to the disk: many at once, which the disk answers together. */
export async function syncTree(root: string): Promise<void> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  for (let start = 0; start < entries.length; start += SYNCED_AT_ONCE) {
    const some = entries.slice(start, start + SYNCED_AT_ONCE);
    await Promise.all(
      some.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return entry.isDirectory() ? syncFolder(path) : sync(path, 'r+');
      }),
    );
  }
  await syncFolder(root);
}

/** Makes the names in a folder as lasting as the files. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (platform() !== 'win32') await sync(folder, 'r');
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function openExisting(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A cluster is a thousand small files: waiting for each call costs ten times the calls. One turn a chunk is enough. */
async function readThrough(file: number, take: (chunk: Buffer) => void): Promise<FileContent> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let size = 0;
  for (;;) {
    const bytes = readSync(file, buffer, 0, CHUNK_BYTES, size);
    if (bytes === 0) return { size, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytes);
    hash.update(chunk);
    take(chunk);
    size += bytes;
    await nextTurn();
  }
}

function writeAll(file: number, chunk: Buffer): void {
  for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written);
}
