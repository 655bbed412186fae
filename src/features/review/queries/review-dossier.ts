import 'server-only';
import { can, type Permission } from '@/domain/access/permissions';
import { type WhySeen, whyDossierSeen } from '@/server/access/why-seen';
import type { Scope } from '@/server/db/scope';
import { type Dossier, type DossierItem, readDossier } from '@/server/pledge/read-dossier';
import { type HistoryFact, listDossierHistory } from './dossier-history';
import { listSentBack, type SentBack } from './sent-back';
import { readTakingBack } from './taking-back';

export type ReviewItem = DossierItem & {
  readonly isReported: boolean;
  readonly canConfirm: boolean;
  readonly canRefuse: boolean;
  readonly canTakeBack: boolean;
};

export type ReviewDossier = Omit<Dossier, 'items'> & {
  readonly items: readonly ReviewItem[];
  readonly history: readonly HistoryFact[];
  /** Which submission is being read, counted from 1. */
  readonly versionOrdinal: number;
  /** What was sent back before, while its mended text waits for approval. */
  readonly sentBack: SentBack | null;
  readonly canApprove: boolean;
  readonly canSendBack: boolean;
  readonly canTakeBackApproval: boolean;
  /** The version in force came by an amendment: taking its approval back puts the one before it in force again. */
  readonly isAmended: boolean;
  /** May type for the author, and so note the date of the paper that the author signed. */
  readonly canNotePaper: boolean;
  readonly confirmationsInForce: number;
  readonly why: WhySeen;
};

/** A dossier routed to the actor today, with what they may do to it now; null for everybody else and for a draft. */
export async function reviewDossier(scope: Scope, pledgeId: string): Promise<ReviewDossier | null> {
  const dossier = await readDossier(scope, pledgeId);
  if (!dossier?.pledge.currentVersionId) return null;
  const { place } = dossier;
  if (!can(scope.actor, 'pledge.approve', place)) return null;

  const history = await listDossierHistory(scope, pledgeId);
  const may = (permission: Permission) => can(scope.actor, permission, place);
  const { state, amendmentState, inForceVersionId } = dossier.pledge;
  const takingBack = await readTakingBack(scope, { pledgeId, versionId: inForceVersionId });
  return {
    ...dossier,
    ...(state === 'draft'
      ? NOTHING_TO_READ
      : { items: dossier.items.map((item) => toReviewItem(item, state, may)) }),
    proposed: amendmentState === 'submitted' ? dossier.proposed : null,
    history,
    versionOrdinal: history.reduce((newest, fact) => Math.max(newest, fact.versionOrdinal ?? 1), 1),
    sentBack: isWaiting(dossier) ? ((await listSentBack(scope, [pledgeId])).get(pledgeId) ?? null) : null,
    ...actsOn(dossier, may),
    isAmended: takingBack.previousVersionId !== null,
    confirmationsInForce: takingBack.confirmationsInForce,
    why: await whyDossierSeen(scope, place),
  };
}

/** What was taken back into draft is its author's alone again, and so is an amendment. */
const NOTHING_TO_READ = { items: [], parts: [], entry: null } as const;

type May = (permission: Permission) => boolean;

function isWaiting({ pledge }: Dossier): boolean {
  return pledge.state === 'submitted' || pledge.amendmentState === 'submitted';
}

function actsOn(dossier: Dossier, may: May) {
  const { state, amendmentState, awaitsAuthor } = dossier.pledge;
  return {
    canApprove: isWaiting(dossier) && !awaitsAuthor && may('pledge.approve'),
    canSendBack: isWaiting(dossier) && may('pledge.send-back'),
    canTakeBackApproval:
      state === 'approved' && amendmentState !== 'submitted' && may('pledge.take-back-approval'),
    canNotePaper: awaitsAuthor && may('pledge.register'),
  };
}

function toReviewItem(item: DossierItem, state: Dossier['pledge']['state'], may: May): ReviewItem {
  const isInForce = state === 'approved';
  const isReported = isInForce && item.progress.state === 'waiting';
  return {
    ...item,
    isReported,
    canConfirm: isReported && may('item.confirm'),
    canRefuse: isReported && may('item.refuse'),
    canTakeBack: isInForce && item.progress.confirmation !== null && may('item.take-back-confirmation'),
  };
}
