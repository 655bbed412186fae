import 'server-only';
import { confirmEntry, type EntryConfirmation } from '@/domain/pledge/confirm-entry';
import type { Pledge, PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { findPledge, type StoredPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { writerAct } from './writer-act';

type Confirmation = EntryConfirmation & { readonly expectedVersion?: number };

/** Keeps that the member stands by what was typed for them: at their own sign-in, or on paper of a day. */
export async function confirmStoredEntry(
  scope: Scope,
  pledgeId: string,
  { expectedVersion, paperOn }: Confirmation,
): Promise<Result<{ readonly pledge: StoredPledge; readonly confirmed: Pledge }, PledgeRefusalCode>> {
  const pledge = await findPledge(scope, pledgeId);
  if (!pledge?.currentVersionId) return refuse('pledge.stale');
  const act = await writerAct(scope, pledge, expectedVersion ?? pledge.version);
  const confirmed = confirmEntry(pledge, act, { paperOn });
  if (!confirmed.ok) return confirmed;

  const { confirmedBy, confirmedOn } = confirmed.value;
  const versionId = pledge.currentVersionId;
  await scope.tx.pledgeVersion.updateMany({
    where: { id: versionId },
    data: { confirmedBy, confirmedOn: toDbDate(confirmedOn) },
  });
  const isSaved = await savePledgeMove(scope, { before: pledge, move: confirmed.value, versionId });
  return isSaved ? ok({ pledge, confirmed: confirmed.value.pledge }) : refuse('pledge.stale');
}
