import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { connect, type Database } from '@/server/db/client';
import { databaseOf } from '../../scripts/lib/connect';
import { type ConnectionUrls, urlsFor } from '../../scripts/lib/connection-urls';
import { copyDatabase, dropDatabase } from '../../scripts/lib/database-roles';

export type FreshDatabase = {
  readonly urls: ConnectionUrls;
  /** What the product sees: row security applies. */
  readonly app: Database;
  /** The owner, past row security: for building districts and for looking at what was really written. */
  readonly owner: Database;
};

/** An empty migrated database of this test file's own, dropped when the file is done. */
export async function aFreshDatabase(): Promise<FreshDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = inject('templateUrls');
  const urls = urlsFor(template, name);
  await copyDatabase(adminUrl, databaseOf(template.app), urls);
  const app = connect(urls.app);
  const owner = connect(urls.migration);
  afterAll(async () => {
    await app.$disconnect();
    await owner.$disconnect();
    await dropDatabase(adminUrl, name);
  });
  return { urls, app, owner };
}
