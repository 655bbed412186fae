import 'server-only';
import { can } from '@/domain/access/permissions';
import { approve } from '@/domain/pledge/approve-pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { type DossierPlace, placeOfDossier } from '@/server/pledge/dossier-place';
import { refreshVersion } from '@/server/pledge/item-store';
import { savePledgeMove } from '@/server/pledge/pledge-store';
import { recordedStep } from '@/server/pledge/recorded-step';
import { afterApprovingInRow, type NotApproved } from '../after-acting';
import { type Opened, readProof } from '../opened-proof';
import { inRowRefusal } from '../refusal-messages';
import { approveReadPledgesSchema } from '../review.schema';
import { openPledgeReview } from './pledge-review';

type Ticked = { readonly opened: Opened; readonly outcome: Approved | NotApproved };
type Approved = { readonly why: 'approved'; readonly code: string | null; readonly about: Subject };

/**
 * Approves several pledges that were read one after the other: only those ticked, whose text was shown to the actor, at
 * the version that was shown. Each stands or falls by itself; one that changed in the meantime does not hold the others.
 */
export const approveReadPledgesUseCase = defineUseCase({
  name: 'pledge.approve-read',
  input: approveReadPledgesSchema,
  permission: 'pledge.approve',
  at: (scope, { opened }) => firstRoutedPlace(scope, opened),
  effect: 'once',
  records: 'pledge.approved',
  async run(scope, { opened: proofs, page }) {
    const ticked: Ticked[] = [];
    // One after the other and in one order everywhere: two reviewers' batches must not wait for each other in a ring.
    for (const opened of provenOf(scope, proofs))
      ticked.push({ opened, outcome: await approveOne(scope, opened) });

    const done = ticked.flatMap(({ outcome }) => (outcome.why === 'approved' ? [outcome.about] : []));
    const left = ticked.flatMap(({ outcome }) => (outcome.why === 'approved' ? [] : [outcome]));
    if (done.length === 0) return refuse('review.none-approved', { total: proofs.length });
    return ok({
      about: done,
      details: { approvedTogether: done.length },
      goTo: afterApprovingInRow({ approved: done.length, ticked: proofs.length, left, page }),
    });
  },
  refusals: inRowRefusal,
});

function provenOf({ actor }: Scope, proofs: readonly string[]): readonly Opened[] {
  return proofs
    .flatMap((proof) => readProof(actor.memberId, proof) ?? [])
    .sort((a, b) => (a.pledgeId < b.pledgeId ? -1 : 1));
}

/** A batch has no place of its own: it is let in by any of its dossiers, and each is asked about again. */
async function firstRoutedPlace(scope: Scope, proofs: readonly string[]): Promise<DossierPlace | null> {
  for (const { pledgeId } of provenOf(scope, proofs)) {
    const place = await placeOfDossier(scope, pledgeId);
    if (place && can(scope.actor, 'pledge.approve', place)) return place;
  }
  return null;
}

async function approveOne(scope: Scope, opened: Opened): Promise<Approved | NotApproved> {
  const place = await placeOfDossier(scope, opened.pledgeId);
  const review =
    place && can(scope.actor, 'pledge.approve', place) && (await openPledgeReview(scope, opened));
  if (!review) return { why: 'khong-thay', code: null };
  const { pledge, versionId } = review;
  const move = approve(pledge, review.act);
  const kept = move.ok && (await savePledgeMove(scope, { before: pledge, move: move.value, versionId }));
  if (kept) await refreshVersion(scope, pledge.id, versionId);
  if (!kept) return { why: 'da-doi', code: pledge.code };
  const about = {
    kind: 'pledge',
    id: pledge.id,
    ...recordedStep(pledge, move.value.pledge),
    ...(pledge.memberId && { concerns: pledge.memberId }),
  };
  return { why: 'approved', code: pledge.code, about };
}
