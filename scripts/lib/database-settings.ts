import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error';
import { freePort, isPortFree } from './ports';
import { canEnter, type PostgresUser } from './postgres-user';
import { readPrivateJson, writePrivateJson } from './private-file';
import { SHARED_HOME } from './shared-home';

const settingsSchema = z.object({ port: z.int(), password: z.string(), clusterFolder: z.string() });

/** What a data folder remembers about its embedded PostgreSQL. */
export type DatabaseSettings = z.infer<typeof settingsSchema>;

/** The folder that holds the embedded database and its secrets. */
export function dataFolder(): string {
  return resolve(process.env.NOI_GUONG_DATA || '.data');
}

const settingsPath = (folder: string) => join(folder, 'postgres.json');

export function findSettings(folder: string): DatabaseSettings | null {
  return settingsSchema.nullable().parse(readPrivateJson(settingsPath(folder)));
}

/** The remembered settings, or new ones; written before anything is made with them. */
export async function loadSettings(folder: string, user: PostgresUser | null): Promise<DatabaseSettings> {
  createDataFolder(folder);
  const known = findSettings(folder);
  if (known) return known;
  const settings = {
    port: await freePort(),
    password: randomBytes(24).toString('base64url'),
    clusterFolder: chooseClusterFolder(folder, user),
  };
  if (existsSync(settings.clusterFolder)) {
    throw new OperatorError(
      `Thiếu tệp ${settingsPath(folder)} (mật khẩu của cơ sở dữ liệu ở ${settings.clusterFolder}). Hãy khôi phục ` +
        `tệp này từ bản sao lưu, hoặc chuyển thư mục cơ sở dữ liệu đó đi nơi khác rồi chạy lại để tạo mới.`,
    );
  }
  writePrivateJson(settingsPath(folder), settings);
  return settings;
}

/** The same settings with a port that can be used now; another program may have taken the old one. */
export async function withUsablePort(folder: string, settings: DatabaseSettings): Promise<DatabaseSettings> {
  if (await isPortFree(settings.port)) return settings;
  const moved = { ...settings, port: await freePort() };
  writePrivateJson(settingsPath(folder), moved);
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
  if (!user || canEnter(user, folder)) return join(folder, 'postgres');
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const elsewhere = join(SHARED_HOME, `data-${name}`);
  console.log(`  Tài khoản postgres không vào được ${folder}: dữ liệu đặt tại ${elsewhere}.`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return join(elsewhere, 'postgres');
}
