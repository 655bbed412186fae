import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { DONE_ACTS, type DoneAct } from '../after-acting';

export type DoneReview = {
  readonly act: DoneAct;
  readonly itemOrdinal: number | null;
  readonly pledgeId: string;
  readonly code: string;
  /** The person, or the collective by its name. */
  readonly fullName: string;
  readonly isCollective: boolean;
};

/** A page's search parameters as Next gives them: anything may be written there. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const CODE = /^CK-[0-9]{2}-[0-9]{4,6}$/;
const ORDINAL = /^[0-9]{1,2}$/;

/**
 * What the actor has just done, as the address says it. Only known words and a reference number of a dossier that is
 * routed to them come through; the name is read again, never taken from the address.
 */
export async function findDoneReview(scope: Scope, said: SearchParams): Promise<DoneReview | null> {
  const act = DONE_ACTS.find((known) => known === said.vua);
  const code = said['ho-so'];
  if (!act || typeof code !== 'string' || !CODE.test(code)) return null;
  const pledge = await scope.tx.pledge.findFirst({
    where: { code, rootId: scope.actor.rootId },
    select: { id: true, member: { select: { fullName: true } }, unit: { select: { name: true } } },
  });
  const place = pledge && (await placeOfDossier(scope, pledge.id));
  const fullName = pledge?.member?.fullName ?? pledge?.unit?.name;
  if (!pledge || !fullName || !place || !can(scope.actor, 'pledge.approve', place)) return null;
  const ordinal = typeof said.viec === 'string' && ORDINAL.test(said.viec) ? Number(said.viec) : null;
  const isCollective = pledge.member === null;
  return { act, itemOrdinal: ordinal, pledgeId: pledge.id, code, fullName, isCollective };
}
