import 'server-only';
import { routes } from '@/config/routes';
import { can, type Permission, type Place } from '@/domain/access/permissions';
import type { ChangeHistory } from '@/lib/change-line';
import type { Scope } from '../db/scope';
import { CHANGE_LINE, toChangeLine } from './to-change-line';

const MOST = 200;

export type RecordToTell = {
  /** The record itself, or the several that one page shows. */
  readonly ids: readonly string[];
  /** Where it stands, and the permission of those who keep it there. */
  readonly at: Place;
  readonly keptBy: Permission;
};

/** What was changed of a record, for who keeps it and for the administrator; null for everybody else. */
export async function readChangeHistory(
  { tx, actor }: Scope,
  { ids, at, keptBy }: RecordToTell,
): Promise<ChangeHistory | null> {
  const readsAll = can(actor, 'audit.read', at);
  if (!readsAll && !can(actor, keptBy, at)) return null;
  // Leans on audit_event_subject_id_idx.
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT ${CHANGE_LINE} FROM audit_event e
     WHERE e.root_id = ${actor.rootId}::uuid AND e.subject_id = ANY (${[...ids]}::uuid[])
     ORDER BY e.at DESC, e.id DESC LIMIT ${MOST + 1}`;
  const [id] = ids;
  return {
    lines: rows.slice(0, MOST).map(toChangeLine),
    isCut: rows.length > MOST,
    listHref: readsAll && id && ids.length === 1 ? routes.changesOf(id) : null,
  };
}
