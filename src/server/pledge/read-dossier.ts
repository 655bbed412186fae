import 'server-only';
import { can } from '@/domain/access/permissions';
import { isLate } from '@/domain/campaign/campaign';
import { type Holder, holderOf } from '@/domain/pledge/holder';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import {
  CAMPAIGN_TO_WRITE_FIELDS,
  type CampaignToWrite,
  toCampaignToWrite,
} from '../campaign/campaign-to-write';
import { findEffectiveDeadline } from '../campaign/effective-deadline';
import type { Prisma, TransitionKind } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';
import { AUTHOR_FIELDS, type Authorship, readAuthorship } from './dossier-author';
import { type DossierPlace, PLACE_FIELDS, placeOfPledge } from './dossier-place';
import { PLEDGE_FIELDS, type StoredPledge, toPledge } from './pledge-store';
import {
  type DossierEntry,
  type DossierItem,
  type DossierVersion,
  ITEM_FIELDS,
  toVersion,
  VERSION_FIELDS,
} from './read-version';

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

/** An amendment that was handed in, beside the version in force. */
export type Proposal = DossierVersion & { readonly reason: string };

/** One pledge with everything that its author and its reviewers may read. */
export type Dossier = Authorship & {
  readonly place: DossierPlace;
  readonly pledge: StoredPledge & { readonly isLate: boolean };
  readonly campaign: CampaignToWrite;
  /** Of the version in force, or else of the newest submitted one; empty while there is only a draft. */
  readonly items: readonly DossierItem[];
  readonly parts: readonly PledgePartContent[];
  readonly entry: DossierEntry | null;
  /** What waits beside the version in force, or came back to be mended; null when there is no such amendment. */
  readonly proposed: Proposal | null;
  /** Oldest first. */
  readonly transitions: readonly DossierTransition[];
  readonly holder: Holder;
};

/** Reads a dossier for its author or one who reviews it today; null for everybody else. */
export async function readDossier(scope: Scope, pledgeId: string): Promise<Dossier | null> {
  const dossier = await loadDossier(scope, pledgeId);
  return dossier && can(scope.actor, 'pledge.read-text', dossier.place) ? dossier : null;
}

/** The same without the question who may read it: for a caller that has answered it, or asks it of the place. */
export async function loadDossier(scope: Scope, pledgeId: string): Promise<Dossier | null> {
  return isId(pledgeId) ? loadDossierWhere(scope, { id: pledgeId, rootId: scope.actor.rootId }) : null;
}

/** The same for the pledge of one person in one campaign. */
export async function loadDossierOf(
  scope: Scope,
  by: { readonly campaignId: string; readonly memberId: string },
): Promise<Dossier | null> {
  return loadDossierWhere(scope, { campaignId_memberId: by, rootId: scope.actor.rootId });
}

const TRANSITION_FIELDS = {
  id: true,
  kind: true,
  byName: true,
  byRole: true,
  at: true,
  reason: true,
  item: { select: { key: true, ordinal: true } },
} as const satisfies Prisma.PledgeTransitionSelect;

/** Everything that hangs on a pledge, in one statement. */
const DOSSIER_FIELDS = {
  ...PLEDGE_FIELDS,
  ...PLACE_FIELDS,
  currentVersion: {
    select: {
      ...PLEDGE_FIELDS.currentVersion.select,
      ...PLACE_FIELDS.currentVersion.select,
      ...VERSION_FIELDS,
    },
  },
  inForceVersion: { select: VERSION_FIELDS },
  campaign: { select: CAMPAIGN_TO_WRITE_FIELDS },
  member: { select: AUTHOR_FIELDS },
  items: { orderBy: { ordinal: 'asc' }, select: ITEM_FIELDS },
  transitions: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: TRANSITION_FIELDS },
} as const satisfies Prisma.PledgeSelect;

async function loadDossierWhere(scope: Scope, where: Prisma.PledgeWhereUniqueInput): Promise<Dossier | null> {
  const row = await scope.tx.pledge.findUnique({ where, select: DOSSIER_FIELDS });
  const campaign = row && toCampaignToWrite(scope.actor, row.campaign);
  const place = row && campaign && (await placeOfPledge(scope, row));
  if (!place) return null;

  const { campaign: _, member, items, transitions: moves, inForceVersion, draft: __, ...columns } = row;
  const pledge = toPledge(columns);
  const transitions = moves.map(toTransition);
  const versionOf = (version: typeof inForceVersion) => version && toVersion(version, items, scope.today);
  const shown = versionOf(inForceVersion ?? columns.currentVersion);
  return {
    place,
    pledge: { ...pledge, isLate: await isHandedInLate(scope, pledge) },
    campaign,
    ...(await readAuthorship(scope, pledge.unitId, member)),
    items: shown?.items ?? [],
    parts: shown?.parts ?? [],
    entry: shown?.entry ?? null,
    proposed: proposalOf(pledge, versionOf(columns.currentVersion), transitions),
    transitions,
    holder: holderOf({
      state: pledge.state,
      amendmentState: pledge.amendmentState,
      lastTransitionOn: dayOf(transitions.at(-1)),
      oldestWaitingReportOn: oldestWaiting(shown?.items ?? []),
    }),
  };
}

async function isHandedInLate(scope: Scope, pledge: StoredPledge): Promise<boolean> {
  if (pledge.submittedOn === null) return false;
  const registrationDeadline = await findEffectiveDeadline(scope, pledge.campaignId, pledge);
  return isLate({ registrationDeadline }, pledge.submittedOn);
}

function proposalOf(
  { amendmentState, inForceVersionId }: StoredPledge,
  version: DossierVersion | null,
  transitions: readonly DossierTransition[],
): Proposal | null {
  if (!amendmentState || !version || version.id === inForceVersionId) return null;
  const reason = transitions.findLast(({ kind }) => kind === 'amendment')?.reason ?? '';
  return { ...version, reason };
}

type TransitionRow = Prisma.PledgeTransitionGetPayload<{ select: typeof TRANSITION_FIELDS }>;

function toTransition({ item, ...row }: TransitionRow): DossierTransition {
  return { ...row, itemKey: item?.key ?? null, itemOrdinal: item?.ordinal ?? null };
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
