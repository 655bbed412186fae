import { requireReachable } from './connect';
import { embeddedUrls } from './connection-urls';
import { ensureRoles } from './database-roles';
import { startEmbeddedDatabase } from './embedded-database';
import { OperatorError } from './operator-error';

/** The addresses that the product needs, and how to let go of the database. */
export interface ProductDatabase {
  readonly app: string;
  readonly migration: string;
  stop(): Promise<void>;
}

export interface ProductDatabaseOptions {
  readonly dataFolder: string;
  /** True when a server that runs already is ours to stop, too. */
  readonly ownsRunning: boolean;
}

/** The server named by DATABASE_URL, or else the embedded one of the data folder. */
export async function openProductDatabase(options: ProductDatabaseOptions): Promise<ProductDatabase> {
  return process.env.DATABASE_URL ? openOwnServer(process.env.DATABASE_URL) : openEmbedded(options);
}

async function openOwnServer(app: string): Promise<ProductDatabase> {
  const migration = process.env.DATABASE_MIGRATION_URL;
  if (!migration) {
    throw new OperatorError(
      'Đã có DATABASE_URL thì cần cả DATABASE_MIGRATION_URL (vai trò cập nhật cấu trúc). ' +
        'Hãy đặt biến này, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu kèm theo.',
    );
  }
  await requireReachable('DATABASE_URL', app);
  await requireReachable('DATABASE_MIGRATION_URL', migration);
  return { app, migration, stop: async () => undefined };
}

async function openEmbedded({ dataFolder, ownsRunning }: ProductDatabaseOptions): Promise<ProductDatabase> {
  const database = await startEmbeddedDatabase({ dataFolder, isArchived: true });
  const urls = embeddedUrls(dataFolder, database.adminUrl);
  await ensureRoles(database.adminUrl, urls);
  const stop = database.adopted && !ownsRunning ? async () => undefined : database.stop;
  return { app: urls.app, migration: urls.migration, stop };
}
