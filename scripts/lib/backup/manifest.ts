import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../operator-error';
import { contentOf, type FileContent } from './copy-file';

export interface ManifestFile extends FileContent {
  /** Under the cluster's folder, with forward slashes. */
  readonly path: string;
}

/** The changes without which the copied files make no consistent database. */
export interface NeededChanges {
  readonly timeline: number;
  readonly from: string;
  readonly until: string;
}

const manifestSchema = z.object({
  'PostgreSQL-Backup-Manifest-Version': z.literal(1),
  Files: z.array(z.object({ Path: z.string(), Size: z.int(), Checksum: z.string() })),
});

/** The name that PostgreSQL's own tools look for, in their own format: `pg_verifybackup` reads it. */
export const MANIFEST = 'backup_manifest';

export function manifestText(files: readonly ManifestFile[], changes: NeededChanges): string {
  const lines = files.map(({ path, size, sha256 }) =>
    JSON.stringify({ Path: path, Size: size, 'Checksum-Algorithm': 'SHA256', Checksum: sha256 }),
  );
  const range = { Timeline: changes.timeline, 'Start-LSN': changes.from, 'End-LSN': changes.until };
  const text =
    `{ "PostgreSQL-Backup-Manifest-Version": 1,\n"Files": [\n${lines.join(',\n')}\n],\n` +
    `"WAL-Ranges": [\n${JSON.stringify(range)}\n],\n`;
  return `${text}"Manifest-Checksum": "${sha256Of(text)}"}\n`;
}

/** The files that a manifest lists, or null when the manifest itself is damaged. */
export function readManifest(text: string): readonly ManifestFile[] | null {
  const [, listed = '', checksum] = /^(.*\n)"Manifest-Checksum": "([0-9a-f]{64})"}\n$/s.exec(text) ?? [];
  if (sha256Of(listed) !== checksum) return null;
  const { Files } = manifestSchema.parse(JSON.parse(text));
  return Files.map(({ Path, Size, Checksum }) => ({ path: Path, size: Size, sha256: Checksum }));
}

/** Reads every listed file back from the disk; one that is not what the manifest says ends it with a sentence. */
export async function requireIntact(
  folder: string,
  files: readonly ManifestFile[],
  signal?: AbortSignal,
): Promise<void> {
  for (const file of files) {
    signal?.throwIfAborted();
    requireSame(file, await contentOf(join(folder, file.path)), folder);
  }
}

export function requireSame(listed: ManifestFile, found: FileContent | null, folder: string): void {
  if (found?.size === listed.size && found.sha256 === listed.sha256) return;
  throw new OperatorError(
    `Bản sao lưu ${folder} bị hỏng: tệp ${listed.path} ${found ? 'không còn đúng nội dung' : 'bị mất'}. ` +
      'Hãy dùng bản sao lưu khác (--from), và kiểm tra ổ đĩa chứa bản này.',
  );
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
