import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { can } from '@/domain/access/permissions';
import type { AssignableRole } from '@/domain/access/roles';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';

/** The unit from which the actor may open texts; null for whoever holds no such role. */
export async function placeOfOpener(scope: Scope): Promise<UnitPlace | null> {
  for (const { unitId } of scope.actor.assignments) {
    const place = await placeOfUnit(scope, unitId);
    if (place && can(scope.actor, 'pledge.open-text', place)) return place;
  }
  return null;
}

export type PledgeToOpen = {
  readonly pledgeId: string;
  readonly memberId: string;
  readonly role: AssignableRole;
};

type FoundRow = { pledge_id: string; member_id: string; cell_id: string; role: AssignableRole };

/** A handed-in pledge of somebody else's within the actor's reach, by its code; unknown and out of reach are both null. */
export async function findPledgeToOpen(scope: Scope, code: string): Promise<PledgeToOpen | null> {
  const rows = await scope.tx.$queryRaw<FoundRow[]>`
    SELECT pledge_id, member_id, cell_id, role::text AS role FROM find_pledge_to_open(${code})`;
  const [found] = rows;
  if (!found || found.member_id === scope.actor.memberId) return null;
  const place = await placeOfUnit(scope, found.cell_id);
  if (!place || !can(scope.actor, 'pledge.open-text', place)) return null;
  return { pledgeId: found.pledge_id, memberId: found.member_id, role: found.role };
}

/** Records the opening; from then on row security lets its reader read the text until the end of the day. */
export async function keepOpening({ tx, now }: Scope, pledgeId: string, reason: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ opened: boolean }[]>`
    SELECT open_pledge_text(${randomUUIDv7()}::uuid, ${pledgeId}::uuid, ${reason}, ${now}::timestamptz) AS opened`;
  return rows[0]?.opened ?? false;
}

export type Opening = {
  readonly pledgeId: string;
  readonly memberId: string;
  readonly reason: string;
  readonly at: Date;
};

/** What the actor opened today, newest first, each pledge once. */
export async function listOpenedToday({ tx, actor, today }: Scope): Promise<readonly Opening[]> {
  return tx.textOpening.findMany({
    where: { openedById: actor.memberId, onDay: toDbDate(today) },
    orderBy: { at: 'desc' },
    distinct: ['pledgeId'],
    select: { pledgeId: true, memberId: true, reason: true, at: true },
  });
}

export async function findOpenedToday(scope: Scope, pledgeId: string): Promise<Opening | null> {
  return (await listOpenedToday(scope)).find((opening) => opening.pledgeId === pledgeId) ?? null;
}
