import 'server-only';
import { can } from '@/domain/access/permissions';
import { isLate } from '@/domain/campaign/campaign';
import type { ReviewerRole } from '@/domain/organisation/reviewers-of';
import type { Standing } from '@/domain/organisation/standing';
import { type Holder, holderOf } from '@/domain/pledge/holder';
import {
  type ItemProgress,
  itemProgress,
  type ProgressNote,
  type ResultDecision,
} from '@/domain/pledge/item-progress';
import { type ItemStatus, itemStatus } from '@/domain/pledge/item-status';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { type CampaignWithTitle, findCampaign } from '../campaign/current-campaign';
import { fromDbDate } from '../db/calendar';
import type { Prisma, TransitionKind } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { placeOfDossier } from './dossier-place';
import { HISTORY_FIELDS, MEASURE_FIELDS, toDecision, toNote } from './item-store';
import { toMeasure } from './measure-columns';
import { findPledge, type StoredPledge } from './pledge-store';

export type DossierItem = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
  /** Grows with every note and decision: what a form on this item expects. */
  readonly version: number;
  readonly progress: ItemProgress;
  readonly status: ItemStatus;
  readonly notes: readonly ProgressNote[];
  readonly decisions: readonly ResultDecision[];
};

export type DossierTransition = {
  readonly id: string;
  readonly kind: TransitionKind;
  readonly byName: string;
  readonly byRole: string | null;
  readonly at: Date;
  readonly reason: string | null;
  /** The item that a return is about. */
  readonly itemKey: string | null;
  readonly itemOrdinal: number | null;
};

export type DossierAuthor = {
  readonly memberId: string;
  readonly fullName: string;
  readonly standing: Standing | null;
  readonly birthDate: CalendarDate | null;
  readonly joinedPartyOn: CalendarDate | null;
  readonly partyPosition: string | null;
  readonly workPosition: string | null;
  readonly cellName: string;
  readonly superiorName: string | null;
};

export type DossierReviewer = {
  readonly fullName: string;
  readonly role: ReviewerRole;
  readonly unitName: string;
};

/** One pledge with everything that its author and its reviewers may read. */
export type Dossier = {
  readonly pledge: StoredPledge & { readonly isLate: boolean };
  readonly campaign: CampaignWithTitle;
  readonly author: DossierAuthor;
  /** Of the newest submitted version; empty while there is only a draft. */
  readonly items: readonly DossierItem[];
  /** Oldest first. */
  readonly transitions: readonly DossierTransition[];
  readonly holder: Holder;
  readonly reviewers: readonly DossierReviewer[];
};

/** Reads a dossier for its author or one who reviews it today; null for everybody else. */
export async function readDossier(scope: Scope, pledgeId: string): Promise<Dossier | null> {
  const place = await placeOfDossier(scope, pledgeId);
  if (!place || !can(scope.actor, 'pledge.read-text', place)) return null;
  return loadDossier(scope, pledgeId);
}

/** The same without the question who may read it: for a caller that has answered it (an opening with a reason). */
export async function loadDossier(scope: Scope, pledgeId: string): Promise<Dossier | null> {
  const pledge = await findPledge(scope, pledgeId);
  const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
  if (!campaign) return null;

  const items = await listItems(scope, pledge.currentVersionId);
  const transitions = await listTransitions(scope, pledge.id);
  return {
    pledge: { ...pledge, isLate: pledge.submittedOn !== null && isLate(campaign, pledge.submittedOn) },
    campaign,
    author: await readAuthor(scope, pledge.memberId),
    items,
    transitions,
    holder: holderOf({
      state: pledge.state,
      lastTransitionOn: dayOf(transitions.at(-1)),
      oldestWaitingReportOn: oldestWaiting(items),
    }),
    reviewers: await listReviewerNames(scope, pledge.memberId),
  };
}

async function listItems({ tx, today }: Scope, versionId: string | null): Promise<readonly DossierItem[]> {
  if (!versionId) return [];
  const rows = await tx.pledgeItem.findMany({
    where: { versionId },
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      key: true,
      ordinal: true,
      what: true,
      group: true,
      dueOn: true,
      progressVersion: true,
      ...MEASURE_FIELDS,
      ...HISTORY_FIELDS,
    },
  });
  return rows.map((row) => {
    const history = {
      measure: toMeasure(row),
      notes: row.notes.map(toNote),
      decisions: row.decisions.map(toDecision),
    };
    const progress = itemProgress(history);
    const dueOn = fromDbDate(row.dueOn);
    const { id, key, ordinal, what, group } = row;
    const status = itemStatus({ dueOn, ...progress }, today);
    return {
      id,
      key,
      ordinal,
      what,
      group,
      dueOn,
      version: row.progressVersion,
      progress,
      status,
      ...history,
    };
  });
}

async function listTransitions({ tx }: Scope, pledgeId: string): Promise<readonly DossierTransition[]> {
  const rows = await tx.pledgeTransition.findMany({
    where: { pledgeId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      byName: true,
      byRole: true,
      at: true,
      reason: true,
      item: { select: { key: true, ordinal: true } },
    },
  });
  return rows.map(({ item, ...row }) => ({
    ...row,
    itemKey: item?.key ?? null,
    itemOrdinal: item?.ordinal ?? null,
  }));
}

const AUTHOR_FIELDS = {
  id: true,
  fullName: true,
  birthDate: true,
  joinedPartyOn: true,
  partyPosition: true,
  workPosition: true,
} as const satisfies Prisma.MemberSelect;

type HomeRow = { standing: Standing; cell_name: string; superior_name: string | null };

async function readAuthor({ tx, today }: Scope, memberId: string): Promise<DossierAuthor> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: AUTHOR_FIELDS });
  const homes = await tx.$queryRaw<HomeRow[]>`
    SELECT m.standing::text AS standing, c.name AS cell_name, s.name AS superior_name
      FROM membership m
      JOIN unit c ON c.id = m.cell_id
      LEFT JOIN unit_ancestry a ON a.unit_id = c.id AND a.depth = 1
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
      LEFT JOIN unit s ON s.id = a.ancestor_id
     WHERE m.member_id = ${memberId}::uuid AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)`;
  const home = homes[0];
  return {
    memberId: member.id,
    fullName: member.fullName,
    standing: home?.standing ?? null,
    birthDate: member.birthDate && fromDbDate(member.birthDate),
    joinedPartyOn: member.joinedPartyOn && fromDbDate(member.joinedPartyOn),
    partyPosition: member.partyPosition,
    workPosition: member.workPosition,
    cellName: home?.cell_name ?? '',
    superiorName: home?.superior_name ?? null,
  };
}

async function listReviewerNames({ tx }: Scope, authorId: string): Promise<readonly DossierReviewer[]> {
  const rows = await tx.$queryRaw<{ full_name: string; role: ReviewerRole; unit_name: string }[]>`
    SELECT full_name, role::text AS role, unit_name FROM who_reviews(${authorId}::uuid)`;
  return rows.map((row) => ({ fullName: row.full_name, role: row.role, unitName: row.unit_name }));
}

function dayOf(transition: DossierTransition | undefined): CalendarDate | null {
  return transition ? vietnamDayOf(transition.at) : null;
}

function oldestWaiting(items: readonly DossierItem[]): CalendarDate | null {
  const days = items.flatMap(({ progress }) =>
    progress.state === 'waiting' && progress.latestNote ? [progress.latestNote.on] : [],
  );
  return days.sort()[0] ?? null;
}
