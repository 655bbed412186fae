import { type ConnectionUrls, embeddedUrls } from './connection-urls';
import { ensureRoles } from './database-roles';
import { startEmbeddedDatabase } from './embedded-database';
import { applyMigrations } from './migrate';
import type { CommandContext } from './run-command';

/** A database that nobody keeps, with the superuser's address besides. */
export type TemporaryDatabase = ConnectionUrls & { readonly admin: string };

/**
 * A migrated database on a server of its own in a folder of the test run, stopped when the command ends. It trades
 * safety on a power cut for speed, unless its speed is what is measured.
 */
export async function openTemporaryDatabase(
  { onEnd }: CommandContext,
  folder: string,
  { durable = false }: { readonly durable?: boolean } = {},
): Promise<TemporaryDatabase> {
  const starting = startEmbeddedDatabase({ dataFolder: folder, durable });
  // Registered before it runs: an interruption in the middle must not leave a server behind.
  onEnd(async () => (await starting.catch(() => null))?.destroy());

  const { adminUrl } = await starting;
  const urls = embeddedUrls(folder, adminUrl);
  await ensureRoles(adminUrl, urls);
  await applyMigrations(urls.migration);
  return { ...urls, admin: adminUrl };
}
