import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '@/server/db/client';
import { readiness } from '@/server/health/readiness';
import { databaseOf, withClient, withDatabase } from '../../scripts/lib/connect';

let database: FreshDatabase;

beforeAll(async () => {
  database = await aFreshDatabase();
});

describe('the server', () => {
  it('is ready while its database answers and guards itself', async () => {
    expect(await readiness(database.app)).toBe('ready');
  });

  it('is not ready where no database listens', async () => {
    const nobody = connect('postgresql://noiguong_app:x@127.0.0.1:1/nothing');
    expect(await readiness(nobody)).toBe('silent');
    await nobody.$disconnect();
  });

  it('does not wait longer than a second for one that hangs, and is ready again when that is over', async () => {
    await withClient(adminOf(database), async (admin) => {
      await admin.query('BEGIN');
      await admin.query('LOCK TABLE pg_policy IN ACCESS EXCLUSIVE MODE');
      const askedAt = performance.now();
      expect(await readiness(database.app)).toBe('silent');
      expect(performance.now() - askedAt).toBeLessThan(2_000);
      await admin.query('ROLLBACK');
    });
    await expect.poll(() => readiness(database.app)).toBe('ready');
  });

  it('is not ready when a table stands open', async () => {
    await database.owner.$executeRawUnsafe('CREATE TABLE stray (id int)');
    expect(await readiness(database.app)).toBe('unguarded');
    await database.owner.$executeRawUnsafe('DROP TABLE stray');
    expect(await readiness(database.app)).toBe('ready');
  });
});

function adminOf({ urls }: FreshDatabase): string {
  return withDatabase(inject('adminUrl'), databaseOf(urls.app));
}
