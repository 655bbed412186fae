import { embeddedUrls } from './lib/connection-urls';
import { ensureRoles } from './lib/database-roles';
import { dataFolder } from './lib/database-settings';
import { startEmbeddedDatabase } from './lib/embedded-database';
import { runCommand } from './lib/run-command';

/** Runs the embedded PostgreSQL alone, for work with other tools; Ctrl-C stops it. */
runCommand(async ({ untilStopped, onEnd }) => {
  const folder = dataFolder();
  const database = await startEmbeddedDatabase({ dataFolder: folder, isArchived: true });
  if (!database.adopted) onEnd(database.stop);
  const urls = embeddedUrls(folder, database.adminUrl);
  await ensureRoles(database.adminUrl, urls);

  console.log(`DATABASE_ADMIN_URL=${database.adminUrl}`);
  console.log(`DATABASE_URL=${urls.app}`);
  console.log(`DATABASE_MIGRATION_URL=${urls.migration}`);
  console.log(`DATABASE_VERIFY_URL=${urls.verify}`);
  if (database.adopted) return;

  console.log('Cơ sở dữ liệu đang chạy; nhấn Ctrl-C để dừng.');
  await untilStopped();
});
