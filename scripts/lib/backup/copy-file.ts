import { createHash, type Hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import type { PostgresUser } from '../postgres-user';

/** What a file holds, as a manifest writes it down. */
export interface FileContent {
  readonly size: number;
  readonly sha256: string;
}

/** How many files are under way at once: what the disk answers, not the processor, is waited for. */
const WIDTH = 4;
const CHUNK_BYTES = 1024 * 1024;

/** Copies one file, for nobody else to read, and hashes what went by; null when it is gone. */
export async function copyFile(
  source: string,
  target: string,
  owner: PostgresUser | null = null,
): Promise<FileContent | null> {
  const from = await openExisting(source);
  if (!from) return null;
  try {
    const to = await open(target, 'wx', 0o600);
    try {
      const content = await readThrough(from, (chunk) => writeAll(to, chunk));
      if (owner) await to.chown(owner.uid, owner.gid);
      return content;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/** Size and hash of a file on the disk; null when there is none. */
export async function contentOf(path: string): Promise<FileContent | null> {
  const file = await openExisting(path);
  if (!file) return null;
  try {
    return await readThrough(file, async () => undefined);
  } finally {
    await file.close();
  }
}

/** Sees a whole folder down to the disk; after all files were written this takes a fraction of syncing each at once. */
export async function syncTree(root: string): Promise<void> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = (areFolders: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === areFolders)
      .map((entry) => join(entry.parentPath, entry.name));
  await forEachOf(paths(false), (path) => sync(path, 'r+'));
  await forEachOf([root, ...paths(true)], syncFolder);
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

/** Does the same with each item, a few at once; comes back when none is under way any more, with the first failure. */
export async function forEachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const queue = items.values();
  let hasFailed = false;
  const takeNext = async () => {
    for (const item of queue) {
      if (hasFailed) return;
      signal?.throwIfAborted();
      await work(item);
    }
  };
  const noteFailure = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  const workers = Array.from({ length: WIDTH }, () => takeNext().catch(noteFailure));
  const failure = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw failure.reason;
}

async function openExisting(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function readThrough(
  file: FileHandle,
  take: (chunk: Buffer) => Promise<void>,
  hash: Hash = createHash('sha256'),
): Promise<FileContent> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let size = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, size);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await take(chunk);
    size += bytesRead;
  }
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let written = 0;
  while (written < chunk.length) written += (await file.write(chunk, written)).bytesWritten;
}
