import 'server-only';
import type { Role } from '@/domain/access/roles';
import type { PledgeAct } from '@/domain/pledge/pledge';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import type { StoredPledge } from '@/server/pledge/pledge-store';

type Whose = Pick<StoredPledge, 'memberId' | 'unitId'>;

/** The act of whoever writes, in the role in which they do: as a member, with a collective's pen, or for a member. */
export async function writerAct(scope: Scope, pledge: Whose, expectedVersion: number): Promise<PledgeAct> {
  return {
    by: scope.actor.memberId,
    byRole: await writerRole(scope, pledge),
    on: scope.today,
    expectedVersion,
  };
}

/** For whom the actor writes, as the record of events says it; nothing for one's own. */
export function onBehalf({ actor }: Pick<Scope, 'actor'>, { memberId }: Pick<Whose, 'memberId'>) {
  if (memberId === null || memberId === actor.memberId) return {};
  return { onBehalfOf: memberId, concerns: memberId };
}

/** What was changed, with the collective or the member for whom it was done. */
export function aboutPledge(
  scope: Pick<Scope, 'actor'>,
  { id, memberId, unitId }: Whose & { readonly id: string },
) {
  return {
    kind: 'pledge',
    id,
    ...onBehalf(scope, { memberId }),
    ...(unitId !== null && { after: { unitId } }),
  };
}

async function writerRole(scope: Scope, { memberId, unitId }: Whose): Promise<Role> {
  const { actor } = scope;
  if (memberId === actor.memberId) return 'member';
  const place = unitId && (await placeOfUnit(scope, unitId));
  if (!place) return 'cell_secretary';
  const nearby = [place.unitId, place.superiorIds[0]];
  const held = actor.assignments.filter(({ unitId: at }) => nearby.includes(at)).map(({ role }) => role);
  return held.includes('committee_officer') && !held.includes('cell_secretary')
    ? 'committee_officer'
    : 'cell_secretary';
}
