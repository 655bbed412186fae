import {
  type DemonstrationAccount,
  demonstrationAccounts,
  type LoadDemonstration,
  loadDemonstrationOnce,
} from './demonstration';
import { generateClient } from './generate';
import { applyMigrations } from './migrate';
import { buildProduct, isBuilt } from './next-build';
import { type NextServer, serveProduct } from './next-server';
import { OperatorError } from './operator-error';
import { openProductDatabase, type ProductDatabase, type ProductDatabaseOptions } from './product-database';
import type { CommandContext } from './run-command';
import { serverSecret } from './server-secret';
import { takeStartLock } from './start-lock';
import { readStartSettings, requireFreePort, type StartSettings } from './start-settings';
import { step } from './step';

const BUILD_FOLDER = '.next';

export interface ProductOptions {
  readonly mode: 'start' | 'dev';
  /** Fills an empty database for whoever tries the product. */
  readonly loadDemonstration?: LoadDemonstration;
}

/** Everything from an empty folder to a served page; comes back when the command is stopped. */
export async function startProduct(context: CommandContext, options: ProductOptions): Promise<void> {
  const settings = readStartSettings(context.args);
  const lock = takeStartLock(settings.dataFolder, settings.publicUrl);
  context.onEnd(lock.release);
  await requireFreePort(settings);

  await step('Tạo mã truy cập dữ liệu', generateClient);
  const database = await openDatabase(context, {
    dataFolder: settings.dataFolder,
    ownsRunning: lock.tookOver,
  });
  await step('Cập nhật cấu trúc cơ sở dữ liệu', () => applyMigrations(database.migration));
  const place = { migrationUrl: database.migration, dataFolder: settings.dataFolder };
  if (options.loadDemonstration && !settings.startsEmpty) {
    await loadDemonstrationOnce(options.loadDemonstration, place);
  }

  const server = await serve(settings, options.mode, serverEnvironment(settings, database));
  lock.noteServer(server.pid);
  printAccounts(await demonstrationAccounts(place));
  console.log(`\nNoi Gương đang chạy tại ${process.env.PUBLIC_URL || server.address} (nhấn Ctrl-C để dừng).`);
  await Promise.race([context.untilStopped(), server.ended.then(reportLoss)]);
}

async function serve(
  { port, host }: StartSettings,
  mode: ProductOptions['mode'],
  env: Readonly<Record<string, string>>,
): Promise<NextServer> {
  if (mode === 'start' && !isBuilt(BUILD_FOLDER)) {
    await step('Dựng bản chạy (chỉ khi mã nguồn thay đổi)', () => buildProduct(BUILD_FOLDER, env));
  }
  return step('Mở trang', () => serveProduct({ mode, host, port, env }));
}

function printAccounts(accounts: readonly DemonstrationAccount[]): void {
  if (accounts.length === 0) return;
  const width = (key: 'role' | 'loginName') => Math.max(...accounts.map((account) => account[key].length));
  const [roleWidth, nameWidth] = [width('role'), width('loginName')];
  console.log('\nTài khoản dùng thử (dữ liệu minh họa):');
  for (const { role, loginName, password } of accounts) {
    console.log(`  ${role.padEnd(roleWidth)}  ${loginName.padEnd(nameWidth)}  ${password}`);
  }
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
function serverEnvironment(settings: StartSettings, database: ProductDatabase): Record<string, string> {
  return {
    DATABASE_URL: database.app,
    DATABASE_MIGRATION_URL: '',
    DATABASE_ADMIN_URL: '',
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || serverSecret(settings.dataFolder),
  };
}

function reportLoss(): never {
  throw new OperatorError('Phần mềm đã dừng ngoài ý muốn; nguyên nhân ở các dòng phía trên.');
}
