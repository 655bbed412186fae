import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArchive, withSeries } from './backup/backup-folder';
import { initialiseCluster, runAsPostgres } from './database-cluster';
import {
  adminUrl,
  type DatabaseSettings,
  findSettings,
  loadSettings,
  withUsablePort,
} from './database-settings';
import { OperatorError } from './operator-error';
import { binaryPath, installedBinaries, type PostgresBinaries, usableBinaries } from './postgres-binaries';
import { type PostgresUser, postgresUser } from './postgres-user';
import { findRunningServer } from './running-server';
import { writeServerSettings } from './server-settings';

export interface EmbeddedDatabaseOptions {
  readonly dataFolder: string;
  /** `false` trades safety on a power cut for speed: only for databases that are thrown away. */
  readonly durable?: boolean;
  /** The `bin` folder of another PostgreSQL release; the bundled one by default. */
  readonly binaries?: string;
  /** True for the product's own data: every change is kept in the backup folder, too. */
  readonly isArchived?: boolean;
  /** Server settings that bring a copied cluster forward to a moment; for this one start. */
  readonly recovery?: readonly string[];
}

export interface EmbeddedDatabase {
  /** Superuser address of the `postgres` database. */
  readonly adminUrl: string;
  /** True when a server of this folder was running already: whoever started it also stops it. */
  readonly adopted: boolean;
  stop(): Promise<void>;
  /** Stops the server and deletes the data folder with all that is in it. */
  destroy(): Promise<void>;
}

interface Cluster {
  readonly dataFolder: string;
  readonly folder: string;
  readonly log: string;
  readonly user: PostgresUser | null;
  readonly binaries: PostgresBinaries;
}

/** Starts the embedded PostgreSQL of a data folder, making it on the first use, or adopts its running server. */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const user = postgresUser();
  const binaries = usableBinaries(options.binaries ?? installedBinaries(), user);
  const settings = await loadSettings(options.dataFolder, user);
  const folder = settings.clusterFolder;
  const log = join(dirname(folder), 'postgres.log');
  const cluster = { dataFolder: options.dataFolder, folder, log, user, binaries };

  if (existsSync(folder)) requireSoundCluster(cluster);
  else await initialiseCluster({ ...cluster, password: settings.password });

  if (await findRunningServer(settings)) return handle(cluster, settings, true);

  const usable = await withUsablePort(options.dataFolder, settings);
  const { durable = true, recovery = [] } = options;
  const archive = options.isArchived ? openArchive(withSeries(options.dataFolder, usable), user) : null;
  writeServerSettings(folder, { port: usable.port, durable, archive, recovery });
  await launch(cluster, usable);
  return handle(cluster, usable, false);
}

/** The superuser address of the server that runs on a data folder, or null when none answers. */
export async function findEmbeddedDatabase(dataFolder: string): Promise<string | null> {
  const settings = findSettings(dataFolder);
  if (!settings || !existsSync(settings.clusterFolder)) return null;
  return (await findRunningServer(settings)) ? adminUrl(settings) : null;
}

/** Stops whatever server runs on a data folder and deletes the folder: for what a test run left behind. */
export async function destroyEmbeddedDatabase(dataFolder: string): Promise<void> {
  const settings = findSettings(dataFolder);
  if (!settings || !existsSync(settings.clusterFolder)) return;
  const user = postgresUser();
  const binaries = usableBinaries(installedBinaries(), user);
  const folder = settings.clusterFolder;
  await handle({ dataFolder, folder, log: '', user, binaries }, settings, true).destroy();
}

function handle(cluster: Cluster, settings: DatabaseSettings, adopted: boolean): EmbeddedDatabase {
  const stop = () => halt(cluster);
  return {
    adminUrl: adminUrl(settings),
    adopted,
    stop,
    async destroy() {
      await stop();
      for (const home of [dirname(cluster.folder), cluster.dataFolder]) {
        rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

function requireSoundCluster({ folder, binaries }: Cluster): void {
  const versionFile = join(folder, 'PG_VERSION');
  if (!existsSync(versionFile) || !existsSync(join(folder, 'global', 'pg_control'))) {
    throw new OperatorError(
      `Thư mục cơ sở dữ liệu ${folder} bị hỏng hoặc thiếu tệp. Hãy khôi phục từ bản sao lưu, ` +
        'hoặc chuyển thư mục đó đi nơi khác rồi chạy lại để tạo mới.',
    );
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (Number(version) === binaries.major) return;
  throw new OperatorError(
    `Thư mục ${folder} thuộc PostgreSQL ${version}, còn bản kèm theo là ${binaries.major}. ` +
      'Hãy chạy bằng đúng phiên bản cũ của phần mềm, hoặc đặt NOI_GUONG_DATA sang thư mục khác để tạo mới.',
  );
}

async function launch(cluster: Cluster, settings: DatabaseSettings): Promise<void> {
  const args = ['start', '-D', cluster.folder, '-l', cluster.log, '-w', '-t', '120', '-s'];
  const { code } = await runAsPostgres(binaryPath(cluster.binaries, 'pg_ctl'), args, cluster.user);
  if (code === 0 && (await findRunningServer(settings))) return;
  if (code === 0) await halt(cluster);
  throw new OperatorError(
    `Không khởi động được cơ sở dữ liệu ở ${cluster.folder}. Nguyên nhân ghi ở cuối tệp ${cluster.log}: ` +
      `"${lastLogLine(cluster.log)}". Hãy khắc phục rồi chạy lại; dữ liệu chưa bị thay đổi.`,
  );
}

async function halt(cluster: Cluster): Promise<void> {
  const args = ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '120', '-s'];
  await runAsPostgres(binaryPath(cluster.binaries, 'pg_ctl'), args, cluster.user);
}

function lastLogLine(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  const cause = lines.findLast((line) => /(FATAL|PANIC|ERROR):/.test(line));
  return (cause ?? lines.at(-1) ?? 'không có').replace(/^.*?((FATAL|PANIC|ERROR):)/, '$1').trim();
}
