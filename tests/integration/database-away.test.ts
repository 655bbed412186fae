import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Database } from '@/server/db/client';
import { isDatabaseAway } from '@/server/db/database-away';
import { databaseOf, withClient } from '../../scripts/lib/connect';
import { freePort } from '../../scripts/lib/ports';

let database: FreshDatabase;
beforeAll(async () => {
  database = await aFreshDatabase();
});

const LIMITS = { maxWait: 8_000, timeout: 20_000 };

/** Ends the connection of whoever is asking, as a server that is shut down ends it. */
function endConnection(pid: number) {
  return withClient(inject('adminUrl'), (admin) => admin.query('SELECT pg_terminate_backend($1)', [pid]));
}

async function brokenOffIn(db: Database): Promise<unknown> {
  return db
    .$transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      await endConnection(row?.pid ?? 0);
      await tx.$queryRaw`SELECT 1`;
    }, LIMITS)
    .catch((error: unknown) => error);
}

describe('a database that is away', () => {
  it('is one that nobody answers for', async () => {
    const url = new URL(database.urls.app);
    url.port = String(await freePort());
    const nowhere = connect(url.toString());
    const inTransaction = await nowhere
      .$transaction((tx) => tx.$queryRaw`SELECT 1`, LIMITS)
      .catch((error: unknown) => error);
    const alone = await nowhere.$queryRaw`SELECT 1`.catch((error: unknown) => error);
    expect([inTransaction, alone].map(isDatabaseAway)).toEqual([true, true]);
  });

  it('is one that broke a transaction off', async () => {
    expect(isDatabaseAway(await brokenOffIn(database.app))).toBe(true);
  });

  it('is one that has no connection left', async () => {
    const limit = (most: number) =>
      withClient(inject('adminUrl'), (admin) =>
        admin.query(`ALTER DATABASE ${databaseOf(database.urls.app)} CONNECTION LIMIT ${most}`),
      );
    await limit(0);
    const error = await connect(database.urls.app).$queryRaw`SELECT 1`.catch((caught: unknown) => caught);
    await limit(-1);
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('is not one that refuses what it was asked', async () => {
    const wrong = await database.app.$queryRaw`SELECT nothing`.catch((error: unknown) => error);
    const twice = await database.owner.$executeRaw`INSERT INTO root_committee (unit_id) VALUES (NULL)`.catch(
      (error: unknown) => error,
    );
    expect([wrong, twice].map(isDatabaseAway)).toEqual([false, false]);
    expect(isDatabaseAway('no error at all')).toBe(false);
  });
});
