import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '@/server/db/client';
import { type CountingProxy, openCountingProxy } from '../../scripts/lib/bench/counting-proxy';

let database: FreshDatabase;
let proxy: CountingProxy;
let client: Database;

beforeAll(async () => {
  database = await aFreshDatabase();
  proxy = await openCountingProxy(database.urls.migration);
  client = connect(proxy.databaseUrl);
});

afterAll(async () => {
  await client.$disconnect();
  proxy.close();
});

describe('a transaction', () => {
  it('is opened by what is sent with its first statement, as isolated as it asked to be', async () => {
    proxy.take();
    const rows = await client.$transaction(
      (tx) => tx.$queryRaw`SELECT current_setting('transaction_isolation') AS isolation, ${1}::int AS one`,
      { isolationLevel: 'RepeatableRead' },
    );
    expect(rows).toEqual([{ isolation: 'repeatable read', one: 1 }]);
    const [opening, , ...others] = proxy.take();
    expect(opening).toBe('BEGIN; SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    expect(others).toEqual(['COMMIT']);
  });

  it('leaves nothing behind when it fails, whichever statement failed', async () => {
    await client.$executeRaw`CREATE TABLE kept (word text PRIMARY KEY)`;
    const keep = (...words: readonly string[]) =>
      client.$transaction(async (tx) => {
        for (const word of words) await tx.$executeRaw`INSERT INTO kept VALUES (${word})`;
      });
    await keep('một');
    await expect(keep('một')).rejects.toThrow();
    await expect(keep('hai', 'một')).rejects.toThrow();
    await keep('ba');
    expect(await client.$queryRaw`SELECT word FROM kept ORDER BY word`).toEqual([
      { word: 'ba' },
      { word: 'một' },
    ]);
  });

  it('may be empty', async () => {
    await expect(client.$transaction(async () => 'nothing')).resolves.toBe('nothing');
    expect(await client.$queryRaw`SELECT ${1}::int AS one`).toEqual([{ one: 1 }]);
  });

  it('asks again under a name what was refused while it was prepared', async () => {
    const find = (word: string) => client.$queryRaw`SELECT word FROM late WHERE word = ${word}`;
    await expect(find('một')).rejects.toThrow();
    await expect(find('một')).rejects.toThrow();
    await client.$executeRaw`CREATE TABLE late (word text)`;
    await client.$executeRaw`INSERT INTO late VALUES (${'một'})`;
    expect(await find('một')).toEqual([{ word: 'một' }]);
  });
});
