import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCatalogueFaults } from '@/server/db/catalogue';
import { schemaDrift } from '../../scripts/lib/migrate';

let database: FreshDatabase;

beforeAll(async () => {
  database = await aFreshDatabase();
});

describe('the migrated database', () => {
  it('is what the Prisma schema says', async () => {
    expect(await schemaDrift(database.urls.migration)).toBe('');
  });

  it('keeps every access rule', async () => {
    expect(await findCatalogueFaults(database.app)).toEqual([]);
  });
});

describe('the check before the first request', () => {
  it.each([
    [
      'a table without row security',
      'CREATE TABLE stray (id int)',
      'Bảng stray chưa bật',
      'DROP TABLE stray',
    ],
    [
      'a dropped policy',
      'DROP POLICY draft_is_mine ON pledge_draft',
      'Bảng pledge_draft chưa có chính sách',
      null,
    ],
    [
      'a view with its owner’s rights',
      'CREATE VIEW peek AS SELECT 1 AS x',
      'Khung nhìn peek',
      'DROP VIEW peek',
    ],
    [
      'a definer function off the list',
      "CREATE FUNCTION sneak() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public AS 'SELECT 1'",
      'Hàm sneak chạy bằng quyền',
      'DROP FUNCTION sneak()',
    ],
    [
      'a definer function open to all',
      'GRANT EXECUTE ON FUNCTION who_reviews(uuid) TO PUBLIC',
      'Hàm who_reviews ai cũng',
      null,
    ],
  ])('names %s', async (_, breakIt, sentence, mendIt) => {
    await database.owner.$executeRawUnsafe(breakIt);
    const faults = await findCatalogueFaults(database.app);
    if (mendIt) await database.owner.$executeRawUnsafe(mendIt);
    expect(faults.some((fault) => fault.startsWith(sentence))).toBe(true);
  });

  it('names an application that connects as the owner', async () => {
    const faults = await findCatalogueFaults(database.owner);
    expect(faults.some((fault) => fault.includes('vượt được hàng rào'))).toBe(true);
  });
});

describe('the record', () => {
  it.each(['UPDATE audit_event SET action = $$x$$', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'is changed by nobody: %s',
    async (statement) => {
      await expect(database.app.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
    },
  );
});
