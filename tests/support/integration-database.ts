import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type ConnectionUrls, embeddedUrls, urlsFor } from '../../scripts/lib/connection-urls';
import { ensureRoles } from '../../scripts/lib/database-roles';
import { startEmbeddedDatabase } from '../../scripts/lib/embedded-database';
import { applyMigrations } from '../../scripts/lib/migrate';

/** A migrated database that each test file copies. */
export const TEMPLATE = 'noi_guong_template';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    templateUrls: ConnectionUrls;
  }
}

/** One throw-away PostgreSQL for the whole run; `POSTGRES_BINARIES` chooses another release's binaries. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'noi-guong-test-'));
  const binaries = process.env.POSTGRES_BINARIES;
  const server = await startEmbeddedDatabase({
    dataFolder: folder,
    durable: false,
    ...(binaries && { binaries }),
  });
  const urls = urlsFor(embeddedUrls(folder, server.adminUrl), TEMPLATE);
  await ensureRoles(server.adminUrl, urls);
  await applyMigrations(urls.migration);
  project.provide('adminUrl', server.adminUrl);
  project.provide('templateUrls', urls);
  return async () => {
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
}
