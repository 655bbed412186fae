import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPledge } from '@tests/support/a-pledge';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '@/server/db/client';
import { backupFolder, type Series, seriesIn } from '../../scripts/lib/backup/backup-folder';
import { type Backup, backupsOf, chooseBackup } from '../../scripts/lib/backup/backups';
import { makeBackup } from '../../scripts/lib/backup/base-backup';
import { readContents, type TableContent } from '../../scripts/lib/backup/contents';
import { keepBackups } from '../../scripts/lib/backup/keep-backups';
import { archiveLatestChanges } from '../../scripts/lib/backup/latest-changes';
import { type NamedMoment, readMoment } from '../../scripts/lib/backup/moment';
import { type Restored, restoreBackup } from '../../scripts/lib/backup/restore-backup';
import { withClient } from '../../scripts/lib/connect';
import { embeddedUrls } from '../../scripts/lib/connection-urls';
import { ensureRoles } from '../../scripts/lib/database-roles';
import { findSettings } from '../../scripts/lib/database-settings';
import {
  destroyEmbeddedDatabase,
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../scripts/lib/embedded-database';
import { applyMigrations } from '../../scripts/lib/migrate';

/**
 * The drill, on a server of its own: an evening's work is backed up, goes on, is spoilt by a mistake, and then the
 * machine fails.
 */
// Servers start and stop, and whole clusters are copied: seconds, on a busy machine many of them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const home = mkdtempSync(join(tmpdir(), 'noi-guong-drill-'));
const folder = (name: string) => join(home, name);
const data = folder('data');
const backups = folder('backups');

let server: EmbeddedDatabase;
let district: SmallDistrict;
let backup: Backup;
/** What was noted before the mistake, and when; then what there was after it. */
let noted: readonly TableContent[];
let notedAt: NamedMoment;
let spoilt: readonly TableContent[];

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  chmodSync(home, 0o711);
  vi.stubEnv('NOI_GUONG_BACKUP', backups);
  await foundBeforeThereWereBackups();
  server = await startEmbeddedDatabase({ dataFolder: data, isArchived: true });

  await aPledge(district, { of: 'hanh', state: 'approved' });
  await backUp(data, server);
  backup = chooseBackup(backups, null, undefined);
  await aPledge(district, { of: 'nam', state: 'submitted' });
  noted = await contents();
  notedAt = await clock();
  await archiveLatestChanges(server.adminUrl);
  await renameAll('Nhầm Hết Cả');
  await district.owner.pledgeItem.deleteMany({});
  spoilt = await contents();
});

afterAll(async () => {
  await district.app.$disconnect();
  await district.owner.$disconnect();
  for (const name of ['data', 'again', 'moved', 'noted', 'all']) await destroyEmbeddedDatabase(folder(name));
  rmSync(home, { recursive: true, force: true });
});

describe('the drill', () => {
  it('brings everything back while the old database still runs, and never writes over it', async () => {
    const { contents: restored } = await restore({ to: 'all' });
    expect(restored).toEqual(spoilt);
    await expect(restore({ to: 'data' })).rejects.toThrow('không trống');
    await expect(restore({ to: 'all' })).rejects.toThrow('không trống');
  });

  it('brings back what a killed server had written down but not archived', async () => {
    await renameAll('Lại Nhầm Nữa');
    const last = await contents();
    killServer();
    const { contents: restored } = await restore({ to: 'last' });
    expect(restored).toEqual(last);
    expect(restored).not.toEqual(spoilt);
    await destroyEmbeddedDatabase(folder('last'));
  });

  it('goes back to the noted moment after the data folder is gone, without the mistake, row for row', async () => {
    rmSync(data, { recursive: true });
    const { contents: restored, reached } = await restore({ to: 'noted', at: notedAt });
    expect(restored).toEqual(noted);
    expect(restored).not.toEqual(spoilt);
    expect(reached?.getTime()).toBeLessThanOrEqual(notedAt.date.getTime());
    expect(restored.find(({ table }) => table === 'pledge_item')?.rows).toBe(6);
  });

  it('takes the place of the old folder, and is itself backed up and restored from there', async () => {
    renameSync(folder('noted'), data);
    server = await startEmbeddedDatabase({ dataFolder: data, isArchived: true });
    expect(await contents()).toEqual(noted);
    const second = await backUp(data, server);
    expect(second.series.name).not.toBe(backup.series.name);
    await renameAll('Ba Lần Nhầm');
    const after = await contents();
    expect((await restore({ to: 'again', from: second })).contents).toEqual(after);
  });
});

describe('a restore that cannot be right', () => {
  it('is refused when a file of the backup is damaged, and leaves nothing behind', async () => {
    const path = join(backup.folder, 'cluster', 'global', 'pg_filenode.map');
    await withDamage(path, async () => {
      await expect(restore({ to: 'damaged' })).rejects.toThrow(
        'tệp global/pg_filenode.map không còn đúng nội dung',
      );
      expect(existsSync(folder('damaged'))).toBe(false);
    });
  });

  it('is refused when the list of files is damaged', async () => {
    await withDamage(join(backup.folder, 'cluster', 'backup_manifest'), async () => {
      await expect(restore({ to: 'damaged' })).rejects.toThrow('Bản kê tệp');
    });
  });

  it('is refused when a file of changes is missing in between, instead of ending there without a word', async () => {
    const { archive } = backup.series;
    const after = readdirSync(archive).filter(
      (name) => /^[0-9A-F]{24}$/.test(name) && name > backup.firstChanges,
    );
    const missing = join(archive, String(after[0]));
    renameSync(missing, `${missing}.away`);
    await expect(restore({ to: 'broken' })).rejects.toThrow(`bị thiếu ngay trước tệp ${after[1]}`);
    renameSync(`${missing}.away`, missing);
  });

  it('says what the last change was when the moment lies behind it', async () => {
    const tooLate = readMoment('2030-01-01 00:00');
    await expect(restore({ to: 'late', at: tooLate })).rejects.toThrow(
      /cuối cùng còn lưu được là lúc \d{2}\/\d{2}\/20\d{2} /,
    );
    expect(existsSync(folder('late'))).toBe(false);
  });

  it('says from when on it can go back when the moment lies before every backup', () => {
    expect(() => chooseBackup(backups, new Date('2020-01-01T00:00:00Z'), undefined)).toThrow(
      'Bản sao lưu đầu tiên xong lúc',
    );
    expect(() => chooseBackup(folder('nowhere'), null, undefined)).toThrow('Không có bản sao lưu nào');
  });
});

describe('a backup', () => {
  it('begins a new series after a start that did not archive, because nothing leads across that hole', async () => {
    const before = findSettings(data)?.series;
    await server.stop();
    server = await startEmbeddedDatabase({ dataFolder: data, isArchived: true });
    expect(findSettings(data)?.series).toBe(before);
    await server.stop();
    await (await startEmbeddedDatabase({ dataFolder: data })).stop();
    server = await startEmbeddedDatabase({ dataFolder: data, isArchived: true });
    expect(findSettings(data)?.series).not.toBe(before);
  });

  it('is made by itself as soon as there is none, and one that is ended in the middle leaves nothing', async () => {
    await server.stop();
    await (await startEmbeddedDatabase({ dataFolder: data })).stop();
    server = await startEmbeddedDatabase({ dataFolder: data, isArchived: true });
    const { clusterFolder, series: name } = findSettings(data) ?? {};
    const series = seriesIn(backupFolder(String(clusterFolder)), String(name));
    const endAtOnce = keepBackups(data);
    await expect.poll(() => readdirSync(series.backups), { interval: 5, timeout: 10_000 }).toHaveLength(1);
    await endAtOnce();
    expect(readdirSync(series.backups)).toEqual([]);

    const end = keepBackups(data);
    await expect.poll(() => backupsOf(series), { timeout: 20_000 }).toHaveLength(1);
    await end();
  });

  it('is refused while another one runs, and where changes are not archived', async () => {
    const endings = await Promise.allSettled([backUp(data, server), backUp(data, server)]);
    const refusals = endings.flatMap((ending) =>
      ending.status === 'rejected' ? [String(ending.reason)] : [],
    );
    expect(refusals).toEqual([expect.stringContaining('Một lần sao lưu khác đang chạy')]);
    const elsewhere = seriesIn(folder('elsewhere'), 'x');
    await expect(makeBackup(requestFor(data, server, elsewhere))).rejects.toThrow('không lưu thay đổi vào');
  });

  it('is refused where a tablespace lies outside the cluster', async () => {
    await withClient(server.adminUrl, async (client) => {
      await client.query('SET allow_in_place_tablespaces = on');
      await client.query(`CREATE TABLESPACE aside LOCATION ''`);
      await expect(backUp(data, server)).rejects.toThrow('không gian lưu trữ riêng (aside)');
      await client.query('DROP TABLESPACE aside');
    });
  });
});

describe('the server’s own log', () => {
  it('names a broken rule without the row that broke it', async () => {
    const { migration } = embeddedUrls(data, server.adminUrl);
    const breaking = withClient(migration, (client) =>
      client.query('UPDATE member SET full_name = $1, sort_name = NULL', ['Chỉ mình tôi biết']),
    );
    await expect(breaking).rejects.toThrow('not-null');
    const log = readFileSync(join(data, 'postgres.log'), 'utf8');
    expect(log).toContain('violates not-null constraint');
    expect(log).not.toContain('Chỉ mình tôi biết');
  });
});

/** A data folder as it was before changes were archived: it has to be taken over with all that is in it. */
async function foundBeforeThereWereBackups(): Promise<void> {
  const before = await startEmbeddedDatabase({ dataFolder: data });
  const urls = embeddedUrls(data, before.adminUrl);
  await ensureRoles(before.adminUrl, urls);
  await applyMigrations(urls.migration);
  district = await aSmallDistrict({ urls, app: connect(urls.app), owner: connect(urls.migration) });
  await before.stop();
}

async function backUp(dataFolder: string, running: EmbeddedDatabase): Promise<Backup> {
  const { clusterFolder, series } = findSettings(dataFolder) ?? {};
  const { folder: made } = await makeBackup(
    requestFor(dataFolder, running, seriesIn(backupFolder(String(clusterFolder)), String(series))),
  );
  return chooseBackup(backups, null, made);
}

function requestFor(dataFolder: string, { adminUrl }: EmbeddedDatabase, series: Series) {
  return { adminUrl, dataFolder, clusterFolder: join(dataFolder, 'postgres'), series };
}

type Way = { readonly to: string; readonly at?: NamedMoment; readonly from?: Backup };

function restore({ to, at, from = backup }: Way): Promise<Restored> {
  const { signal } = new AbortController();
  return restoreBackup({ backup: from, to: folder(to), at: at ?? null, liveFolder: data, signal });
}

function contents(): Promise<readonly TableContent[]> {
  return readContents(embeddedUrls(data, server.adminUrl).verify);
}

/** A statement without its WHERE, as the owner. */
function renameAll(name: string): Promise<unknown> {
  const { migration } = embeddedUrls(data, server.adminUrl);
  return withClient(migration, (client) => client.query('UPDATE member SET full_name = $1', [name]));
}

/** The database's own time, as a person in Vietnam would write it down. */
async function clock(): Promise<NamedMoment> {
  const { rows } = await withClient(server.adminUrl, (client) =>
    client.query<{ now: string }>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI:SS.US') AS now`,
    ),
  );
  return readMoment(String(rows[0]?.now));
}

/** As a power cut ends it. */
function killServer(): void {
  const [pid] = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

async function withDamage(path: string, check: () => Promise<void>): Promise<void> {
  const sound = readFileSync(path);
  const damaged = Buffer.from(sound);
  damaged[100] = (damaged[100] ?? 0) ^ 1;
  writeFileSync(path, damaged);
  await check().finally(() => writeFileSync(path, sound));
}
