import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { withClient } from '../connect';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../embedded-database';
import { OperatorError } from '../operator-error';
import { quoted } from '../server-settings';
import type { Report } from '../step';
import { momentForPeople, type NamedMoment } from './moment';

const POLL_MS = 200;
/** The server's log keeps Vietnam's time. */
const LAST_CHANGE = /last completed transaction was at log time (\S+) ([\d:.]+)\+07/g;

const progressSchema = z.tuple([z.object({ recovering: z.boolean(), reached: z.date().nullable() })]);

export interface Recovery {
  readonly dataFolder: string;
  readonly clusterFolder: string;
  readonly archive: string;
  /** Where to stop; null brings back everything. */
  readonly at: NamedMoment | null;
  readonly report: Report;
  readonly signal: AbortSignal;
}

export interface Recovered {
  readonly server: EmbeddedDatabase;
  /** When the last change that came back was made; null when none came after the backup. */
  readonly reached: Date | null;
}

/** Starts a copied cluster, has it follow the archived changes to a moment and opens it; the server goes on running. */
export async function recover(recovery: Recovery): Promise<Recovered> {
  const { dataFolder, clusterFolder } = recovery;
  writeFileSync(join(clusterFolder, 'recovery.signal'), '');
  try {
    const server = await startEmbeddedDatabase({ dataFolder, recovery: recoverySettings(recovery) });
    return { server, reached: await untilOpen(server.adminUrl, recovery) };
  } catch (error) {
    recovery.signal.throwIfAborted();
    const log = join(dirname(clusterFolder), 'postgres.log');
    throw new OperatorError(failureSentence(existsSync(log) ? readFileSync(log, 'utf8') : String(error)));
  }
}

function recoverySettings({ archive, at }: Recovery): readonly string[] {
  return [
    `restore_command = ${quoted(copyCommand(archive))}`,
    "recovery_target_action = 'promote'",
    ...(at ? [`recovery_target_time = ${quoted(at.sql)}`] : []),
  ];
}

/** What the server runs for each file it needs; it puts the names in itself. */
function copyCommand(archive: string): string {
  const folder = archive.replaceAll('%', '%%');
  if (platform() === 'win32') return `copy "${folder.replaceAll('/', '\\')}\\%f" "%p"`;
  return `cp '${folder.replaceAll("'", `'\\''`)}'/%f "%p"`;
}

/** Readable long before it is open; gives the time of the last change that came back. */
async function untilOpen(adminUrl: string, { report, signal }: Recovery): Promise<Date | null> {
  for (;;) {
    signal.throwIfAborted();
    const { rows } = await withClient(adminUrl, (client) =>
      client.query('SELECT pg_is_in_recovery() AS recovering, pg_last_xact_replay_timestamp() AS reached'),
    );
    const [{ recovering, reached }] = progressSchema.parse(rows);
    if (!recovering) return reached;
    if (reached) report(`đã tới ${momentForPeople(reached)}`);
    await sleep(POLL_MS);
  }
}

/** What the server's last words mean for the person who restores. */
function failureSentence(log: string): string {
  const fatal = log.split('\n').findLast((line) => /(FATAL|PANIC):/.test(line)) ?? '';
  if (fatal.includes('before configured recovery target was reached')) return tooLateSentence(log);
  if (/consistent recovery point|end of (online )?backup|checkpoint record/.test(fatal)) {
    return 'Kho lưu thiếu những thay đổi mà bản sao lưu này cần. Hãy dùng bản sao lưu khác bằng --from.';
  }
  const reason = fatal.replace(/^.*?((FATAL|PANIC):)/, '$1').trim();
  return `Không khôi phục được: "${reason || log.trim().split('\n').at(-1)}". Hãy thử bản sao lưu khác bằng --from.`;
}

function tooLateSentence(log: string): string {
  const last = [...log.matchAll(LAST_CHANGE)].at(-1);
  const known = last
    ? `lúc ${momentForPeople(new Date(`${last[1]}T${last[2]}+07:00`))}`
    : 'trước thời điểm đó';
  return (
    `Thay đổi cuối cùng còn lưu được là ${known}; sau đó không còn gì. ` +
    'Hãy chọn --at sớm hơn, hoặc bỏ --at để lấy lại tất cả.'
  );
}
