import { generateClient } from './generate';
import { applyMigrations } from './migrate';
import { buildProduct, isBuilt } from './next-build';
import { serveProduct } from './next-server';
import { OperatorError } from './operator-error';
import { openProductDatabase, type ProductDatabase } from './product-database';
import type { CommandContext } from './run-command';
import { serverSecret } from './server-secret';
import { takeStartLock } from './start-lock';
import { readStartSettings, requireFreePort, type StartSettings } from './start-settings';
import { step } from './step';

const BUILD_FOLDER = '.next';

/** Everything from an empty folder to a served page; comes back when the command is stopped. */
export async function startProduct(context: CommandContext, mode: 'start' | 'dev'): Promise<void> {
  const settings = readStartSettings(context.args);
  const lock = takeStartLock(settings.dataFolder, settings.publicUrl);
  context.onEnd(lock.release);
  await requireFreePort(settings);

  await step('Tạo mã truy cập dữ liệu', generateClient);
  const database = await openDatabase(context, settings);
  await step('Cập nhật cấu trúc cơ sở dữ liệu', () => applyMigrations(database.migration));

  const env = serverEnvironment(settings, database);
  if (mode === 'start' && !isBuilt(BUILD_FOLDER)) {
    await step('Dựng bản chạy (chỉ khi mã nguồn thay đổi)', () => buildProduct(BUILD_FOLDER, env));
  }
  const { port, host } = settings;
  const server = await step('Mở trang', () => serveProduct({ mode, host, port, env }));
  lock.noteServer(server.pid);

  console.log(`\nNoi Gương đang chạy tại ${process.env.PUBLIC_URL ?? server.address} (nhấn Ctrl-C để dừng).`);
  await Promise.race([context.untilStopped(), server.ended.then(reportLoss)]);
}

async function openDatabase(context: CommandContext, settings: StartSettings): Promise<ProductDatabase> {
  const opening = step('Mở cơ sở dữ liệu', () => openProductDatabase(settings.dataFolder));
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
