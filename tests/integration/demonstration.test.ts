import { aFreshDatabase, type FreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { isObliged } from '@/domain/organisation/standing';
import { type CalendarDate, calendarDate, isBy } from '@/domain/shared/calendar-date';
import { verifyPassword } from '@/server/auth/password';
import { DEMONSTRATION_PASSWORD } from '../../prisma/seed/demonstration-accounts';
import { generateDistrict } from '../../prisma/seed/district/district';
import type { DistrictRows } from '../../prisma/seed/district/district-rows';
import { isInForce } from '../../prisma/seed/district/tree';
import { loadDemonstration } from '../../prisma/seed/load-demonstration';
import { withClient } from '../../scripts/lib/connect';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';

const ON = calendarDate('2026-09-15');
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

  it.each(['2025-06-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-07-01', '2026-09-15'])(
    'rolls up on %s to what a count of the generated rows gives',
    async (day) => {
      for (const campaign of district.campaign) {
        const [live] = await rows(
          `SELECT sum(obliged)::int AS obliged, sum(registered)::int AS registered, sum(approved)::int AS approved,
                  sum(collectives_registered)::int AS collectives, sum(items)::int AS items, sum(items_done)::int AS done, sum(items_overdue)::int AS overdue
             FROM roll_up_counts($1, $2, $3, 'cell')`,
          [campaign.id, campaign.root_id, day],
        );
        expect(live).toEqual(countByHand(district, campaign, calendarDate(day)));
      }
    },
  );

  it('routes the same dossiers as the rules in TypeScript did', async () => {
    const [wrong] = await rows(
      `SELECT count(*)::int AS count FROM pledge_transition t
        WHERE t.kind = 'approval' AND t.unit_id IS NULL AND t.on_day > $1::date - 40
          AND NOT EXISTS (SELECT 1 FROM reviewers_of(t.author_id, t.on_day) r WHERE r.member_id = t.by_id)`,
      [ON],
    );
    expect(wrong?.count).toBe(0);
    const [collectives] = await rows(
      `SELECT count(*)::int AS approvals, count(*) FILTER (WHERE NOT EXISTS (
                SELECT 1 FROM unit_reviewers(t.unit_id, t.on_day) r WHERE r.member_id = t.by_id))::int AS wrong,
              count(*) FILTER (WHERE NOT EXISTS (
                SELECT 1 FROM unit_pens(t.unit_id, t.on_day) w WHERE w.member_id = t.author_id))::int AS written_by_others
         FROM pledge_transition t WHERE t.kind = 'approval' AND t.unit_id IS NOT NULL AND t.on_day > $1::date - 40`,
      [ON],
    );
    expect(collectives?.approvals).toBeGreaterThan(0);
    expect(collectives).toMatchObject({ wrong: 0, written_by_others: 0 });
  });

  it('is what the independent recount finds again', { timeout: 3 * A_MINUTE }, async () => {
    const now = new Date(`${ON}T08:00:00+07:00`);
    expect((await verifyDatabase(database.urls.verify, now)).differences).toEqual([]);
  });

  it('gives a password to the ready accounts and to nobody else', async () => {
    const accounts = await rows(
      'SELECT login_name, password_hash FROM account WHERE password_hash IS NOT NULL',
    );
    expect(accounts).toHaveLength(22);
    const bithu1 = accounts.find(({ login_name }) => login_name === 'bithu1');
    expect(await verifyPassword(DEMONSTRATION_PASSWORD, bithu1?.password_hash)).toBe(true);
  });

  it('leaves a database alone that holds a district already', async () => {
    const accounts = await loadDemonstration({ migrationUrl: database.urls.migration, on: '2026-10-01' });
    expect(accounts).toHaveLength(22);
    const [counted] = await rows('SELECT count(*)::int AS roots FROM root_committee');
    expect(counted?.roots).toBe(1);
  });
});

/** The district's figures on a day, row by row. */
function countByHand(
  { membership, pledge, pledge_version, pledge_item }: DistrictRows,
  campaign: DistrictRows['campaign'][number],
  on: CalendarDate,
) {
  const pledgeOf = new Map(
    pledge.filter((row) => row.campaign_id === campaign.id).map((row) => [row.member_id, row] as const),
  );
  const obliged = membership.filter(
    (row) =>
      isInForce(row, on) &&
      isObliged(row.standing, {
        obligesOfficial: campaign.obliges_official,
        obligesProbationary: campaign.obliges_probationary,
        obligesNonParty: campaign.obliges_non_party,
      }),
  );
  const collectives = pledge.filter((row) => row.campaign_id === campaign.id && row.unit_id !== null);
  const pledges = obliged.flatMap(({ member_id }) => pledgeOf.get(member_id) ?? []);
  const approved = pledges.filter((row) => isBy(row.approved_on, on));
  const ids = new Set(approved.map(({ id }) => id));
  const inForce = pledge_version.filter(
    (row) => ids.has(row.pledge_id) && isBy(row.in_force_from, on) && !isBy(row.in_force_to, on),
  );
  const versions = new Set(inForce.map(({ id }) => id));
  const items = pledge_item.filter((row) => versions.has(row.version_id));
  const open = items.filter((row) => !isBy(row.confirmed_done_on, on));
  return {
    obliged: obliged.length,
    registered: pledges.filter((row) => isBy(row.submitted_on, on)).length,
    approved: approved.length,
    collectives: collectives.filter((row) => isBy(row.submitted_on, on)).length,
    items: items.length,
    done: items.length - open.length,
    overdue: open.filter((row) => row.due_on < on && !isBy(row.claimed_on, on)).length,
  };
}
