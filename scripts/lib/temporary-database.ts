import { type ConnectionUrls, embeddedUrls } from './connection-urls';
import { ensureRoles } from './database-roles';
import { startEmbeddedDatabase } from './embedded-database';
import { applyMigrations } from './migrate';
import type { CommandContext } from './run-command';

/** A migrated database on a server of its own in a folder of the test run, stopped when the command ends. */
export async function openTemporaryDatabase(
  { onEnd }: CommandContext,
  folder: string,
): Promise<ConnectionUrls> {
  const starting = startEmbeddedDatabase({ dataFolder: folder, durable: false });
  // Registered before it runs: an interruption in the middle must not leave a server behind.
  onEnd(async () => (await starting.catch(() => null))?.destroy());

  const { adminUrl } = await starting;
  const urls = embeddedUrls(folder, adminUrl);
  await ensureRoles(adminUrl, urls);
  await applyMigrations(urls.migration);
  return urls;
}
