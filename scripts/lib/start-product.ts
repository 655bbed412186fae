import { keepBackups } from './backup/keep-backups';
import { ensureDemonstration, printAccounts, todayInVietnam } from './demonstration';
import { generateClient } from './generate';
import { applyMigrations } from './migrate';
import { buildProduct, isBuilt } from './next-build';
import { type NextServer, serveProduct } from './next-server';
import { OperatorError } from './operator-error';
import { openProductDatabase, type ProductDatabase, type ProductDatabaseOptions } from './product-database';
import type { CommandContext } from './run-command';
import { serverSecret } from './server-secret';
import { hasRoot, setUpCode } from './set-up-code';
import { takeStartLock } from './start-lock';
import { readStartSettings, requireFreePort, type StartSettings } from './start-settings';
import { step } from './step';

type Mode = 'start' | 'dev';

const BUILD_FOLDER = '.next';

/** Everything from an empty folder to a served page; comes back when the command is stopped. */
export async function startProduct(context: CommandContext, mode: Mode): Promise<void> {
  const settings = readStartSettings(context.args);
  const lock = takeStartLock(settings.dataFolder, settings.publicUrl);
  context.onEnd(lock.release);
  await requireFreePort(settings);

  await step('Tạo mã truy cập dữ liệu', generateClient);
  const { dataFolder } = settings;
  const database = await openDatabase(context, { dataFolder, ownsRunning: lock.tookOver });
  await step('Cập nhật cấu trúc cơ sở dữ liệu', () => applyMigrations(database.migration));
  const accounts = settings.startsEmpty
    ? []
    : await ensureDemonstration(database.migration, todayInVietnam());

  const code = (await hasRoot(database.migration)) ? null : setUpCode(dataFolder);
  const server = await serve(settings, mode, serverEnvironment(settings, database, code));
  lock.noteServer(server.pid);
  printAccounts(accounts);
  console.log(`\nNoi Gương đang chạy tại ${process.env.PUBLIC_URL || server.address} (nhấn Ctrl-C để dừng).`);
  if (code) printSetUp(process.env.PUBLIC_URL || server.address, code);
  if (!process.env.DATABASE_URL) context.onEnd(keepBackups(dataFolder));
  await Promise.race([context.untilStopped(), server.ended.then(reportLoss)]);
}

async function serve(
  { port, host }: StartSettings,
  mode: Mode,
  env: Readonly<Record<string, string>>,
): Promise<NextServer> {
  if (mode === 'start' && !isBuilt(BUILD_FOLDER)) {
    await step('Dựng bản chạy (chỉ khi mã nguồn thay đổi)', () => buildProduct(BUILD_FOLDER, env));
  }
  return step('Mở trang', () => serveProduct({ mode, host, port, env }));
}

async function openDatabase(
  context: CommandContext,
  options: ProductDatabaseOptions,
): Promise<ProductDatabase> {
  const opening = step('Mở cơ sở dữ liệu', () => openProductDatabase(options));
  // Registered before it is open: a stop in the middle must not leave a server behind.
  context.onEnd(async () => (await opening.catch(() => null))?.stop());
  return opening;
}

/** The server gets the application's own role and nothing that can do more. */
function serverEnvironment(
  settings: StartSettings,
  database: ProductDatabase,
  setUp: string | null,
): Record<string, string> {
  return {
    ...(setUp && { NOI_GUONG_SETUP_CODE: setUp }),
    DATABASE_URL: database.app,
    DATABASE_MIGRATION_URL: '',
    DATABASE_ADMIN_URL: '',
    DATABASE_VERIFY_URL: '',
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || serverSecret(settings.dataFolder),
  };
}

/** An empty database has nobody who could sign in: the first one proves to read this window. */
function printSetUp(address: string, code: string): void {
  console.log(
    `\nChưa có cơ quan nào. Mở ${address}/cai-dat và nhập mã cài đặt để tạo cấp ủy và người quản trị đầu tiên.`,
  );
  console.log(`Mã cài đặt: ${code}`);
}

function reportLoss(): never {
  throw new OperatorError('Phần mềm đã dừng ngoài ý muốn; nguyên nhân ở các dòng phía trên.');
}
