import 'server-only';
import { can } from '@/domain/access/permissions';
import type { CampaignSection } from '@/domain/campaign/set-up';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { readServed, type Served } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { type Dossier, loadDossier } from '@/server/pledge/read-dossier';
import { amendmentsInForce } from '../amendments-in-force';

export type PrintedPledgeData = Dossier & {
  readonly served: Served;
  /** What the year's form asks for: where each section is printed. */
  readonly sections: readonly CampaignSection[];
  readonly placeName: string;
  /** The day on which what is printed was handed in: what the sheet is dated. */
  readonly dateOn: CalendarDate;
  /** Who signs for a collective. */
  readonly handedInBy: string;
  readonly approval: { readonly byName: string; readonly on: CalendarDate } | null;
  /** How often it has been amended, and from which day the newest amendment is in force. */
  readonly amendment: { readonly count: number; readonly on: CalendarDate } | null;
  /** The reader may write it too: the way back leads to the writer's page. */
  readonly isWriter: boolean;
};

/** What the printed sheet shows, for those who write it and those who review it; nothing before the first submission. */
export async function readPrintedPledge(scope: Scope, pledgeId: string): Promise<PrintedPledgeData | null> {
  const dossier = await loadDossier(scope, pledgeId);
  if (!dossier) return null;
  const isWriter = can(scope.actor, 'pledge.register', dossier.place);
  if (!isWriter && !can(scope.actor, 'pledge.print', dossier.place)) return null;
  const submission = dossier.transitions.findLast(({ kind }) => kind === 'submission');
  if (!submission || dossier.items.length === 0) return null;

  const root = await scope.tx.rootCommittee.findUnique({
    where: { unitId: scope.actor.rootId },
    select: { placeName: true },
  });
  const amendments = amendmentsInForce(dossier.transitions);
  const newest = amendments.at(-1);
  return {
    ...dossier,
    served: await readServed(scope, dossier.campaign.id),
    sections: dossier.campaign.sections,
    placeName: root?.placeName ?? '',
    dateOn: vietnamDayOf(newest?.handedInAt ?? submission.at),
    handedInBy: submission.byName,
    approval: approvalOf(dossier),
    amendment: newest ? { count: amendments.length, on: vietnamDayOf(newest.approvedAt) } : null,
    isWriter,
  };
}

function approvalOf({ pledge, transitions }: Dossier): PrintedPledgeData['approval'] {
  if (pledge.state !== 'approved') return null;
  const newest = amendmentsInForce(transitions).at(-1);
  if (newest) return { byName: newest.byName, on: vietnamDayOf(newest.approvedAt) };
  const approved = transitions.findLast(({ kind }) => kind === 'approval');
  return approved ? { byName: approved.byName, on: vietnamDayOf(approved.at) } : null;
}
