import 'server-only';
import { routes } from '@/config/routes';
import { can, type Permission, type Place } from '@/domain/access/permissions';
import type { ChangeHistory } from '@/lib/change-line';
import type { Scope } from '../db/scope';
import { toChangeLine } from './to-change-line';

const MOST = 200;

const LINE = {
  id: true,
  at: true,
  actorName: true,
  onBehalfOfName: true,
  action: true,
  subjectKind: true,
  subjectId: true,
  subjectName: true,
  before: true,
  after: true,
} as const;

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
  const rows = await tx.auditEvent.findMany({
    where: { rootId: actor.rootId, subjectId: { in: [...ids] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST + 1,
    select: LINE,
  });
  const [id] = ids;
  return {
    lines: rows.slice(0, MOST).map(toChangeLine),
    isCut: rows.length > MOST,
    listHref: readsAll && id && ids.length === 1 ? routes.changesOf(id) : null,
  };
}
