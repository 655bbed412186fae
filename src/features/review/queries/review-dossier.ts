import 'server-only';
import { can, type Permission } from '@/domain/access/permissions';
import type { Scope } from '@/server/db/scope';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { type Dossier, type DossierItem, readDossier } from '@/server/pledge/read-dossier';
import { countConfirmations } from './count-confirmations';
import { type HistoryFact, listDossierHistory } from './dossier-history';
import { listSentBack, type SentBack } from './sent-back';

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
  readonly confirmationsInForce: number;
};

/** A dossier routed to the actor today, with what they may do to it now; null for everybody else and for a draft. */
export async function reviewDossier(scope: Scope, pledgeId: string): Promise<ReviewDossier | null> {
  const place = await placeOfDossier(scope, pledgeId);
  if (!place || !can(scope.actor, 'pledge.approve', place)) return null;
  const dossier = await readDossier(scope, pledgeId);
  if (!dossier?.pledge.currentVersionId) return null;

  const history = await listDossierHistory(scope, pledgeId);
  const may = (permission: Permission) => can(scope.actor, permission, place);
  const { state } = dossier.pledge;
  const isAmendment = dossier.pledge.amendmentState === 'submitted';
  const isWaiting = state === 'submitted' || isAmendment;
  const sentBack = isWaiting ? (await listSentBack(scope, [pledgeId])).get(pledgeId) : undefined;
  const items = state === 'draft' ? [] : dossier.items.map((item) => toReviewItem(item, state, may));
  return {
    ...dossier,
    items,
    history,
    versionOrdinal: history.reduce((newest, fact) => Math.max(newest, fact.versionOrdinal ?? 1), 1),
    sentBack: sentBack ?? null,
    canApprove: isWaiting && !dossier.pledge.awaitsAuthor && may('pledge.approve'),
    canSendBack: isWaiting && may('pledge.send-back'),
    canTakeBackApproval:
      state === 'approved' && dossier.pledge.amendmentState === null && may('pledge.take-back-approval'),
    confirmationsInForce: await confirmationsOf(scope, dossier),
  };
}

function toReviewItem(
  item: DossierItem,
  state: Dossier['pledge']['state'],
  may: (permission: Permission) => boolean,
): ReviewItem {
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

/** Those given while the version in force was: only they stand in the way of taking its approval back. */
function confirmationsOf(scope: Scope, { pledge }: Dossier): Promise<number> {
  return pledge.inForceVersionId ? countConfirmations(scope, pledge.inForceVersionId) : Promise.resolve(0);
}
