import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error';
import { freePort, isPortFree } from './ports';
import { canEnter, type PostgresUser } from './postgres-user';
import { readPrivateJson, writePrivateJson } from './private-file';
import { SHARED_HOME } from './shared-home';

const settingsSchema = z.object({
  port: z.int(),
  password: z.string(),
  clusterFolder: z.string(),
  /** The series of backups that this database writes; none before its first archived start. */
  series: z.string().optional(),
});

/** What a data folder remembers about its embedded PostgreSQL. */
export type DatabaseSettings = z.infer<typeof settingsSchema>;

/** The folder that holds the embedded database and its secrets. */
export function dataFolder(): string {
  return resolve(process.env.NOI_GUONG_DATA || '.data');
}

const settingsPath = (folder: string) => join(folder, 'postgres.json');

export function findSettings(folder: string): DatabaseSettings | null {
  const known = settingsSchema.nullable().parse(readPrivateJson(settingsPath(folder)));
  const [inside] = possibleClusterFolders(folder);
  // A data folder may have been moved since, and another one may stand in its old place.
  return known && existsSync(inside) ? { ...known, clusterFolder: inside } : known;
}

export function writeSettings(folder: string, settings: DatabaseSettings): void {
  writePrivateJson(settingsPath(folder), settings);
}

/** Where the cluster of a data folder is: inside, or where the postgres user can go instead. */
export function possibleClusterFolders(folder: string): readonly [inside: string, elsewhere: string] {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return [join(folder, 'postgres'), join(SHARED_HOME, `data-${name}`, 'postgres')];
}

/** The remembered settings, or new ones; written before anything is made with them. */
export async function loadSettings(folder: string, user: PostgresUser | null): Promise<DatabaseSettings> {
  createDataFolder(folder);
  const known = findSettings(folder);
  if (known) return known;
  const settings = await newSettings(folder, user);
  if (existsSync(settings.clusterFolder)) {
    throw new OperatorError(
      `Thiếu tệp ${settingsPath(folder)} (mật khẩu của cơ sở dữ liệu ở ${settings.clusterFolder}). Hãy khôi phục ` +
        `tệp này từ bản sao lưu, hoặc chuyển thư mục cơ sở dữ liệu đó đi nơi khác rồi chạy lại để tạo mới.`,
    );
  }
  writeSettings(folder, settings);
  return settings;
}

/** Settings of a database that does not exist yet: a free port, a new password, a place the server can reach. */
export async function newSettings(folder: string, user: PostgresUser | null): Promise<DatabaseSettings> {
  createDataFolder(folder);
  return {
    port: await freePort(),
    password: randomBytes(24).toString('base64url'),
    clusterFolder: chooseClusterFolder(folder, user),
  };
}

/** The same settings with a port that can be used now; another program may have taken the old one. */
export async function withUsablePort(folder: string, settings: DatabaseSettings): Promise<DatabaseSettings> {
  if (await isPortFree(settings.port)) return settings;
  const moved = { ...settings, port: await freePort() };
  writeSettings(folder, moved);
  return moved;
}

export function adminUrl(settings: DatabaseSettings): string {
  return `postgresql://postgres:${settings.password}@127.0.0.1:${settings.port}/postgres`;
}

/** Makes the data folder when it is missing. */
export function createDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** The postgres user must pass through our own folder; what is secret inside has a mode of its own. */
function letThrough(folder: string): void {
  chmodSync(folder, statSync(folder).mode | 0o011);
}

function chooseClusterFolder(folder: string, user: PostgresUser | null): string {
  if (user) letThrough(folder);
  const [inside, elsewhere] = possibleClusterFolders(folder);
  if (!user || canEnter(user, folder)) return inside;
  const home = dirname(elsewhere);
  console.log(`  Tài khoản postgres không vào được ${folder}: dữ liệu đặt tại ${home}.`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return elsewhere;
}
