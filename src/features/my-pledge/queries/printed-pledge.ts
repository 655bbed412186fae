import 'server-only';
import { can } from '@/domain/access/permissions';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { type Dossier, readDossier } from '@/server/pledge/read-dossier';

export type PrintedPledgeData = Dossier & {
  readonly placeName: string;
  /** The day of submission: what the sheet is dated. */
  readonly dateOn: CalendarDate;
  readonly approval: { readonly byName: string; readonly on: CalendarDate } | null;
};

/** What the printed sheet shows, for the author and those who review; nothing before the first submission. */
export async function readPrintedPledge(scope: Scope, pledgeId: string): Promise<PrintedPledgeData | null> {
  const place = await placeOfDossier(scope, pledgeId);
  if (!place || !can(scope.actor, 'pledge.print', place)) return null;
  const dossier = await readDossier(scope, pledgeId);
  const submission = dossier?.transitions.findLast(({ kind }) => kind === 'submission');
  if (!dossier || !submission || dossier.items.length === 0) return null;

  const root = await scope.tx.rootCommittee.findUnique({
    where: { unitId: scope.actor.rootId },
    select: { placeName: true },
  });
  const approved = dossier.transitions.findLast(({ kind }) => kind === 'approval');
  const isApproved = dossier.pledge.state === 'approved' && approved;
  return {
    ...dossier,
    placeName: root?.placeName ?? '',
    dateOn: vietnamDayOf(submission.at),
    approval: isApproved ? { byName: approved.byName, on: vietnamDayOf(approved.at) } : null,
  };
}
