import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { verifyPassword } from '@/server/auth/password';
import { DEMONSTRATION_PASSWORD } from '../../prisma/seed/demonstration-accounts';
import { generateDistrict } from '../../prisma/seed/district/district';
import { loadDemonstration } from '../../prisma/seed/load-demonstration';
import { withClient } from '../../scripts/lib/connect';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';

const ON = calendarDate('2026-09-15');
const NOW = new Date('2026-09-15T08:00:00+07:00');
const A_MINUTE = 60_000;

describe('the demonstration district in the database', () => {
  const district = generateDistrict(ON);
  let database: FreshDatabase;
  const rows = (sql: string, values: unknown[] = []) =>
    withClient(database.urls.verify, async (client) => (await client.query(sql, values)).rows);

  beforeAll(async () => {
    database = await aFreshDatabase();
    await loadDemonstration({ migrationUrl: database.urls.migration, on: ON });
  }, A_MINUTE);

  it('holds every row that was generated', async () => {
    const [counts] = await rows(
      `SELECT (SELECT count(*) FROM member)::int AS members, (SELECT count(*) FROM pledge_item)::int AS items,
              (SELECT count(*) FROM item_decision)::int AS decisions,
              (SELECT count(*) FROM pledge WHERE current_version_id IS NOT NULL)::int AS submitted`,
    );
    expect(counts).toEqual({
      members: district.member.length,
      items: district.pledge_item.length,
      decisions: district.item_decision.length,
      submitted: district.pledge.filter((row) => row.current_version_id).length,
    });
  });

  it(
    'agrees with an independent recount of every figure and derived column',
    async () => {
      const { differences } = await verifyDatabase(database.urls.verify, NOW);
      expect(differences).toEqual([]);
    },
    A_MINUTE,
  );

  it('routes the same dossiers as the rules in TypeScript did', async () => {
    const [wrong] = await rows(
      `SELECT count(*)::int AS count FROM pledge_transition t
        WHERE t.kind = 'approval' AND t.on_day > $1::date - 40
          AND NOT EXISTS (SELECT 1 FROM reviewers_of(t.author_id, t.on_day) r WHERE r.member_id = t.by_id)`,
      [ON],
    );
    expect(wrong?.count).toBe(0);
  });

  it('gives a password to the ready accounts and to nobody else', async () => {
    const accounts = await rows(
      'SELECT login_name, password_hash FROM account WHERE password_hash IS NOT NULL',
    );
    expect(accounts).toHaveLength(21);
    const bithu1 = accounts.find(({ login_name }) => login_name === 'bithu1');
    expect(await verifyPassword(DEMONSTRATION_PASSWORD, bithu1?.password_hash)).toBe(true);
  });

  it('leaves a database alone that holds a district already', async () => {
    const accounts = await loadDemonstration({ migrationUrl: database.urls.migration, on: '2026-10-01' });
    expect(accounts).toHaveLength(21);
    const [counted] = await rows('SELECT count(*)::int AS roots FROM root_committee');
    expect(counted?.roots).toBe(1);
  });
});
