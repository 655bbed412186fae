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

describe('the application', () => {
  it.each([
    'SELECT password_hash FROM account',
    'SELECT token_hash FROM session',
    'SELECT failures FROM sign_in_brake',
  ])('reads no secret of signing in: %s', async (statement) => {
    await expect(database.app.$queryRawUnsafe(statement)).rejects.toThrow(/permission denied/);
  });

  it('deletes drafts, and what is only chosen or listed; nothing that anybody handed in, decided or recorded', async () => {
    const rows = await database.app.$queryRaw<{ table: string }[]>`
      SELECT c.relname AS "table" FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND has_table_privilege(c.oid, 'DELETE, TRUNCATE')
       ORDER BY 1`;
    expect(rows.map(({ table }) => table)).toEqual([
      'campaign_directive',
      'campaign_theme',
      'directive_relation',
      'pledge_draft',
      'theme',
    ]);
  });

  it('changes none of the words that were handed in, and no fact that was recorded', async () => {
    const rows = await database.app.$queryRaw<{ column: string }[]>`
      SELECT c.relname || '.' || a.attname AS "column" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname IN ('audit_event', 'item_decision', 'notice_reading',
         'pledge_item', 'pledge_part', 'pledge_transition', 'pledge_version', 'progress_note', 'text_opening')
         AND NOT a.attisdropped AND has_column_privilege(c.oid, a.attnum, 'UPDATE')
       ORDER BY 1`;
    expect(rows.map(({ column }) => column)).toEqual([
      'pledge_item.claimed_on',
      'pledge_item.confirmed_done_on',
      'pledge_item.confirmed_value',
      'pledge_item.progress_version',
      'pledge_item.waiting_note_id',
      'pledge_version.confirmed_by',
      'pledge_version.confirmed_on',
      'pledge_version.in_force_from',
      'pledge_version.in_force_to',
    ]);
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
