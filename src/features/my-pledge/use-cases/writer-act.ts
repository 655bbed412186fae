import 'server-only';
import type { Role } from '@/domain/access/roles';
import type { FollowedItem } from '@/domain/pledge/followed-item';
import type { Pledge, PledgeAct } from '@/domain/pledge/pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Subject } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { recordedResult, recordedStep } from '@/server/pledge/recorded-step';

type Whose = Pick<Pledge, 'memberId' | 'unitId'>;

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

/** What was changed and how it stands since, with the collective or the member for whom it was done. */
export function aboutPledge(scope: Pick<Scope, 'actor'>, pledge: Pledge, moved: Pledge): Subject {
  const { id, memberId, unitId } = pledge;
  const { before, after } = recordedStep(pledge, moved);
  return {
    kind: 'pledge',
    id,
    ...onBehalf(scope, { memberId }),
    before,
    after: { ...after, ...(unitId !== null && { unitId }) },
  };
}

/** The same with the date of the paper by which the member stands by it. */
export function onPaper(about: Subject, paperOn: CalendarDate | null): Subject {
  return paperOn ? { ...about, after: { ...about.after, paperOn } } : about;
}

type ItemStep = { readonly before: FollowedItem; readonly after: FollowedItem };

/** The same of one of its items. */
export function aboutItem(
  scope: Pick<Scope, 'actor'>,
  { memberId, unitId }: Whose,
  { before, after }: ItemStep,
): Subject {
  const recorded = recordedResult(before, after);
  return {
    kind: 'item',
    id: before.id,
    ...onBehalf(scope, { memberId }),
    before: recorded.before,
    after: { ...recorded.after, ...(unitId !== null && { unitId }) },
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
