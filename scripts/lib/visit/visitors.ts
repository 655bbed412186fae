import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { NOTICE_VERSION } from '@/domain/access/notice';
import type { AssignableRole } from '@/domain/access/roles';
import { todayInVietnam } from '../demonstration';

/** Somebody signed in, with the unit at which they hold the role they were chosen for (of a member the cell). */
export type Visitor = {
  readonly memberId: string;
  readonly unitId: string;
  readonly tokenHash: Buffer;
  readonly cookie: string;
};

/** Somebody at least: what nobody may see cannot be measured. */
export type Visitors = readonly [Visitor, ...Visitor[]];

type Person = Pick<Visitor, 'memberId' | 'unitId'>;

/** How many are signed in at once while a page is measured. */
const VISITORS = 20;

/**
 * Those who read the whole district. There are fewer than twenty of them, so some come with a second session, as with a
 * telephone beside the computer.
 */
export async function readersOfRoot(owner: pg.Client): Promise<Visitors> {
  const people = await holders(owner, ['leader', 'campaign_officer', 'inspector'], 'root');
  return signIn(owner, repeated(people));
}

/** Officers of the committees directly below, or as deep as it needs. */
export async function officersOfCommittees(owner: pg.Client): Promise<Visitors> {
  return signIn(owner, repeated(await holders(owner, ['committee_officer'], 'grassroots_committee')));
}

export async function secretariesOfCells(owner: pg.Client): Promise<Visitors> {
  return signIn(owner, repeated(await holders(owner, ['cell_secretary'], 'cell')));
}

/** Members without any role who have pledged this year. */
export async function plainMembers(owner: pg.Client): Promise<Visitors> {
  const { rows } = await owner.query<Person>(PLAIN_MEMBERS, [todayInVietnam(), VISITORS]);
  return signIn(owner, repeated(rows));
}

/** Opens a session for each, as a sign-in would leave it: password chosen, notice read. */
export async function signIn(owner: pg.Client, people: readonly Person[]): Promise<Visitors> {
  const visitors = people.map((person) => {
    const token = randomBytes(32).toString('base64url');
    const tokenHash = createHash('sha256').update(token).digest();
    return { ...person, tokenHash, cookie: `next-auth.session-token=${token}` };
  });
  const memberIds = visitors.map(({ memberId }) => memberId);
  await owner.query('UPDATE account SET must_change_password = false WHERE member_id = ANY ($1::uuid[])', [
    memberIds,
  ]);
  await owner.query(NOTICES_READ, [memberIds, NOTICE_VERSION]);
  await owner.query(SESSIONS, [
    visitors.map(() => randomUUID()),
    memberIds,
    visitors.map(({ tokenHash }) => tokenHash),
  ]);
  const [first, ...others] = visitors;
  if (!first) throw new Error('nobody holds the role that is measured');
  return [first, ...others];
}

async function holders(
  owner: pg.Client,
  roles: readonly AssignableRole[],
  kind: string,
): Promise<readonly Person[]> {
  const { rows } = await owner.query<Person>(HOLDERS, [roles, kind, todayInVietnam(), VISITORS]);
  return rows;
}

function repeated(people: readonly Person[]): readonly Person[] {
  return Array.from({ length: VISITORS }, (_, index) => people[index % people.length] ?? []).flat();
}

const HOLDERS = `
  SELECT r.member_id AS "memberId", min(r.unit_id::text) AS "unitId"
    FROM role_assignment r
    JOIN unit u ON u.id = r.unit_id AND u.kind = $2::unit_kind
    JOIN account a ON a.member_id = r.member_id AND NOT a.is_disabled
   WHERE r.role = ANY ($1::role[]) AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3)
   GROUP BY r.member_id ORDER BY r.member_id LIMIT $4`;

const PLAIN_MEMBERS = `
  SELECT m.member_id AS "memberId", m.cell_id AS "unitId"
    FROM membership m JOIN account a ON a.member_id = m.member_id AND NOT a.is_disabled
   WHERE m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to > $1)
     AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = m.member_id)
     AND EXISTS (SELECT 1 FROM pledge p WHERE p.member_id = m.member_id AND p.state = 'approved')
   ORDER BY m.member_id LIMIT $2`;

const NOTICES_READ = `
  INSERT INTO notice_reading (member_id, notice_version, at)
  SELECT DISTINCT m, $2::int, now() FROM unnest($1::uuid[]) m ON CONFLICT DO NOTHING`;

const SESSIONS = `
  INSERT INTO session (id, account_id, token_hash, opened_at, expires_at)
  SELECT s.id, a.id, s.token_hash, now() - interval '1 minute', now() + interval '12 hours'
    FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS s (id, member_id, token_hash)
    JOIN account a ON a.member_id = s.member_id`;
