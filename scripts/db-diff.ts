import { randomUUID } from 'node:crypto';
import { embeddedUrls, urlsFor } from './lib/connection-urls';
import { dropDatabase, ensureRoles } from './lib/database-roles';
import { dataFolder } from './lib/database-settings';
import { startEmbeddedDatabase } from './lib/embedded-database';
import { applyMigrations, schemaDrift } from './lib/migrate';
import { runCommand } from './lib/run-command';

/** Prints the SQL that leads from the migrations to the Prisma schema: the start of the next migration. */
runCommand(async ({ onEnd }) => {
  const folder = dataFolder();
  const database = await startEmbeddedDatabase({ dataFolder: folder, isArchived: true });
  if (!database.adopted) onEnd(database.stop);
  const scratch = `scratch_${randomUUID().slice(0, 8)}`;
  onEnd(() => dropDatabase(database.adminUrl, scratch));

  const urls = urlsFor(embeddedUrls(folder, database.adminUrl), scratch);
  await ensureRoles(database.adminUrl, urls);
  await applyMigrations(urls.migration);
  console.log((await schemaDrift(urls.migration)) || '-- Không có khác biệt.');
});
