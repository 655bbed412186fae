import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../operator-error';
import { type Series, seriesIn, seriesOf } from './backup-folder';
import { momentForPeople } from './moment';

const moment = z.iso.datetime().transform((text) => new Date(text));

const recordSchema = z.object({
  startedAt: moment,
  /** From here on any moment can be gone back to. */
  finishedAt: moment,
  /** The name of the first archived file that this backup needs. */
  firstChanges: z.string(),
  bytes: z.int(),
  /** Passwords and secrets of the data folder, without which the restored database would open to nobody. */
  secrets: z.array(z.object({ path: z.string(), size: z.int(), sha256: z.string() })),
});

export type BackupRecord = z.infer<typeof recordSchema>;

/** One whole copy of a cluster, with what is known about it. */
export interface Backup extends BackupRecord {
  readonly name: string;
  readonly folder: string;
  readonly series: Series;
}

/** Where the parts of a backup lie in its folder. */
export const BACKUP_PARTS = { cluster: 'cluster', secrets: 'secrets', record: 'backup.json' } as const;

/** A folder that is not finished yet, or was never. */
export const DRAFT_SUFFIX = '.draft';

/** The finished backups of a series, the oldest first. */
export function backupsOf(series: Series): readonly Backup[] {
  if (!existsSync(series.backups)) return [];
  return readdirSync(series.backups)
    .filter((name) => !name.endsWith(DRAFT_SUFFIX))
    .flatMap((name) => findBackup(join(series.backups, name)) ?? [])
    .sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
}

/** Every finished backup of every series in a backup folder, the oldest first. */
export function allBackups(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => backupsOf(seriesIn(folder, name)))
    .sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
}

/** The backup that is named, by its folder or its name, or else the newest one that a moment can be reached from. */
export function chooseBackup(folder: string, at: Date | null, named: string | undefined): Backup {
  const all = allBackups(folder);
  if (named) return requireNamed(all, named, at);
  const fitting = all.findLast(({ finishedAt }) => !at || finishedAt <= at);
  if (fitting) return fitting;
  const [oldest] = all;
  throw new OperatorError(
    oldest
      ? `Bản sao lưu đầu tiên xong lúc ${momentForPeople(oldest.finishedAt)}; chỉ khôi phục được về thời điểm sau đó. ` +
          'Hãy chọn --at muộn hơn.'
      : `Không có bản sao lưu nào ở ${folder}. ` +
          'Hãy đặt NOI_GUONG_BACKUP đúng thư mục sao lưu, hoặc chỉ ra một bản bằng --from.',
  );
}

function requireNamed(all: readonly Backup[], named: string, at: Date | null): Backup {
  const backup = all.find(({ name }) => name === named) ?? findBackup(resolve(named));
  if (!backup) {
    throw new OperatorError(
      `Không có bản sao lưu "${named}". ${listed(all)} Hãy chọn một bản, hoặc ghi đường dẫn tới thư mục của nó.`,
    );
  }
  if (!at || backup.finishedAt <= at) return backup;
  throw new OperatorError(
    `Bản sao lưu ${backup.name} xong lúc ${momentForPeople(backup.finishedAt)}, sau thời điểm cần về. ` +
      'Hãy bỏ --from để máy tự chọn, hoặc chọn bản cũ hơn.',
  );
}

function listed(all: readonly Backup[]): string {
  return all.length > 0 ? `Hiện có: ${all.map(({ name }) => name).join(', ')}.` : 'Hiện chưa có bản nào.';
}

function findBackup(folder: string): Backup | null {
  const record = recordIn(join(folder, BACKUP_PARTS.record));
  if (!record) return null;
  const series = seriesOf(folder);
  return { ...record, name: folder.split(/[\\/]/).at(-1) ?? folder, folder, series };
}

/** A folder whose record cannot be read is no backup: the others must stay usable. */
function recordIn(path: string): BackupRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
