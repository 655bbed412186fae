import { chownSync, copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { withClient } from '../connect';
import { OperatorError } from '../operator-error';
import { postgresUser } from '../postgres-user';

const PATIENCE_MS = 60_000;
const CHANGES = /^[0-9A-F]{24}$|\.history$/;

const nameSchema = z.tuple([z.object({ name: z.string() })]);
const archivedSchema = z.tuple([z.object({ archived: z.string().nullable() })]);

/** Has a running server archive everything up to now, so that nothing is missing behind the last full file. */
export function archiveLatestChanges(adminUrl: string): Promise<void> {
  return withClient(adminUrl, async (client) => {
    // A commit after the moment that is asked for tells a recovery that it has come far enough.
    await client.query('SELECT pg_current_xact_id()');
    const { rows } = await client.query('SELECT pg_walfile_name(pg_switch_wal()) AS name');
    const [{ name }] = nameSchema.parse(rows);
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      const state = await client.query('SELECT last_archived_wal AS archived FROM pg_stat_archiver');
      const [{ archived }] = archivedSchema.parse(state.rows);
      if (archived && archived >= name) return;
      await sleep(100);
    }
    throw new OperatorError(
      'Kho lưu không nhận được những thay đổi mới nhất (đĩa sao lưu đầy hoặc không ghi được). ' +
        'Hãy khắc phục, hoặc dừng "npm start" rồi khôi phục lại: khi đó thay đổi được lấy thẳng từ dữ liệu cũ.',
    );
  });
}

/** Gives a copied cluster what a stopped server wrote down but had not archived yet. */
export function takeUnarchivedChanges(oldCluster: string, cluster: string): void {
  const user = postgresUser();
  const log = join(oldCluster, 'pg_wal');
  if (!existsSync(log)) return;
  for (const name of readdirSync(log).filter((file) => CHANGES.test(file))) {
    const copy = join(cluster, 'pg_wal', name);
    copyFileSync(join(log, name), copy);
    if (user) chownSync(copy, user.uid, user.gid);
  }
}
