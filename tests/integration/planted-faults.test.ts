import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../scripts/lib/connect';
import { FAULTS } from '../../scripts/lib/proofs/faults/all-faults';

const OF_THE_DATABASE = FAULTS.flatMap(({ name, slip }) => ('sql' in slip ? [{ name, sql: slip.sql }] : []));

let database: FreshDatabase;
beforeAll(async () => {
  database = await aFreshDatabase();
});

/** A migration that changes a function or a policy changes the fault that is planted there with it. */
describe('the faults that are planted in the database', () => {
  it.each(OF_THE_DATABASE)('have a place: $name', async ({ sql }) => {
    const planting = withClient(database.urls.migration, async (client) => {
      await client.query('BEGIN');
      await client.query(sql);
      await client.query('ROLLBACK');
    });
    await expect(planting).resolves.toBeUndefined();
  });
});
