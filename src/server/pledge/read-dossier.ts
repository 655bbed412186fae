import 'server-only';
import { can } from '@/domain/access/permissions';
import { isLate } from '@/domain/campaign/campaign';
import type { ReviewerRole } from '@/domain/organisation/reviewers-of';
import type { Standing } from '@/domain/organisation/standing';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type Holder, holderOf } from '@/domain/pledge/holder';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { type CampaignWithTitle, findCampaign } from '../campaign/current-campaign';
import { findEffectiveDeadline } from '../campaign/effective-deadline';
import { fromDbDate } from '../db/calendar';
import type { Prisma, TransitionKind } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { placeOfDossier } from './dossier-place';
import { findPledge, type StoredPledge } from './pledge-store';
import { type DossierEntry, type DossierItem, type DossierVersion, readVersion } from './read-version';

export type { DossierItem } from './read-version';

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
  /** Null for a collective. */
  readonly memberId: string | null;
  /** The person, or the collective by its name. */
  readonly fullName: string;
  readonly standing: Standing | null;
  readonly birthDate: CalendarDate | null;
  readonly joinedPartyOn: CalendarDate | null;
  readonly partyPosition: string | null;
  readonly workPosition: string | null;
  /** The person's cell; the collective itself. */
  readonly cellName: string;
  readonly superiorName: string | null;
};

export type DossierUnit = { readonly id: string; readonly kind: UnitKind; readonly name: string };

export type DossierReviewer = {
  readonly fullName: string;
  readonly role: ReviewerRole;
  readonly unitName: string;
};

/** An amendment that was handed in, beside the version in force. */
export type Proposal = DossierVersion & { readonly reason: string };

/** One pledge with everything that its author and its reviewers may read. */
export type Dossier = {
  readonly pledge: StoredPledge & { readonly isLate: boolean };
  readonly campaign: CampaignWithTitle;
  readonly author: DossierAuthor;
  /** The collective whose pledge it is; null for a person's. */
  readonly unit: DossierUnit | null;
  /** Of the version in force, or else of the newest submitted one; empty while there is only a draft. */
  readonly items: readonly DossierItem[];
  readonly parts: readonly PledgePartContent[];
  readonly entry: DossierEntry | null;
  /** What waits beside the version in force, or came back to be mended; null when there is no such amendment. */
  readonly proposed: Proposal | null;
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

/** The same without the question who may read it: for a caller that has answered it. */
export async function loadDossier(scope: Scope, pledgeId: string): Promise<Dossier | null> {
  const pledge = await findPledge(scope, pledgeId);
  const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
  if (!campaign) return null;

  const shownId = pledge.inForceVersionId ?? pledge.currentVersionId;
  const shown = shownId ? await readVersion(scope, pledge.id, shownId) : null;
  const transitions = await listTransitions(scope, pledge.id);
  const items = shown?.items ?? [];
  const unit = pledge.unitId ? await readUnit(scope, pledge.unitId) : null;
  return {
    pledge: { ...pledge, isLate: await isHandedInLate(scope, pledge) },
    campaign,
    author: unit ? authorOfUnit(unit) : await readAuthor(scope, pledge.memberId ?? ''),
    unit,
    items,
    parts: shown?.parts ?? [],
    entry: shown?.entry ?? null,
    proposed: await readProposal(scope, pledge, transitions),
    transitions,
    holder: holderOf({
      state: pledge.state,
      amendmentState: pledge.amendmentState,
      lastTransitionOn: dayOf(transitions.at(-1)),
      oldestWaitingReportOn: oldestWaiting(items),
    }),
    reviewers: await listReviewerNames(scope, pledge),
  };
}

async function isHandedInLate(scope: Scope, pledge: StoredPledge): Promise<boolean> {
  if (pledge.submittedOn === null) return false;
  const registrationDeadline = await findEffectiveDeadline(scope, pledge.campaignId, pledge);
  return isLate({ registrationDeadline }, pledge.submittedOn);
}

async function readProposal(
  scope: Scope,
  pledge: StoredPledge,
  transitions: readonly DossierTransition[],
): Promise<Proposal | null> {
  const { amendmentState, currentVersionId, inForceVersionId } = pledge;
  if (!amendmentState || !currentVersionId || currentVersionId === inForceVersionId) return null;
  const version = await readVersion(scope, pledge.id, currentVersionId);
  const reason = transitions.findLast(({ kind }) => kind === 'amendment')?.reason ?? '';
  return version && { ...version, reason };
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

type UnitRow = DossierUnit & { readonly superiorName: string | null };

async function readUnit({ tx, today }: Scope, unitId: string): Promise<UnitRow | null> {
  const rows = await tx.$queryRaw<
    { id: string; kind: UnitKind; name: string; superior_name: string | null }[]
  >`
    SELECT u.id, u.kind::text AS kind, u.name, s.name AS superior_name
      FROM unit u
      LEFT JOIN unit_ancestry a ON a.unit_id = u.id AND a.depth = 1
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
      LEFT JOIN unit s ON s.id = a.ancestor_id
     WHERE u.id = ${unitId}::uuid`;
  const row = rows[0];
  return row ? { id: row.id, kind: row.kind, name: row.name, superiorName: row.superior_name } : null;
}

function authorOfUnit({ name, superiorName }: UnitRow): DossierAuthor {
  return {
    memberId: null,
    fullName: name,
    standing: null,
    birthDate: null,
    joinedPartyOn: null,
    partyPosition: null,
    workPosition: null,
    cellName: name,
    superiorName,
  };
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

type ReviewerRow = { full_name: string; role: ReviewerRole; unit_name: string };

async function listReviewerNames(
  { tx }: Scope,
  { memberId, unitId }: StoredPledge,
): Promise<readonly DossierReviewer[]> {
  const rows = unitId
    ? await tx.$queryRaw<ReviewerRow[]>`
        SELECT full_name, role::text AS role, unit_name FROM who_reviews_unit(${unitId}::uuid)`
    : await tx.$queryRaw<ReviewerRow[]>`
        SELECT full_name, role::text AS role, unit_name FROM who_reviews(${memberId}::uuid)`;
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
