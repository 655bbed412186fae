import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  type ConnectionUrls,
  connectionUrls,
  embeddedUrls,
  urlsFor,
} from '../../scripts/lib/connection-urls';
import { ensureRoles } from '../../scripts/lib/database-roles';
import { findEmbeddedDatabase, startEmbeddedDatabase } from '../../scripts/lib/embedded-database';
import { applyMigrations } from '../../scripts/lib/migrate';

const TEMPLATE = 'noi_guong_template';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    /** A migrated database that each test file copies. */
    templateUrls: ConnectionUrls;
  }
}

/**
 * One throw-away PostgreSQL for the whole run; `POSTGRES_BINARIES` chooses another release's binaries. The proof that
 * plants faults brings a running server and a template of its own: `PREPARED_DATABASE` is its data folder.
 */
export default async function setup(project: TestProject) {
  const { PREPARED_DATABASE: folder, PREPARED_TEMPLATE: template = TEMPLATE } = process.env;
  return folder ? adoptPrepared(project, folder, template) : startFresh(project);
}

async function adoptPrepared(project: TestProject, folder: string, template: string): Promise<void> {
  const adminUrl = await findEmbeddedDatabase(folder);
  const urls = connectionUrls(folder);
  if (!adminUrl || !urls) throw new Error(`no database runs in ${folder}`);
  project.provide('adminUrl', adminUrl);
  project.provide('templateUrls', urlsFor(urls, template));
}

async function startFresh(project: TestProject): Promise<() => Promise<void>> {
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
