import type { SmallDistrict } from '@tests/support/small-district';

/** One pledge per person and campaign: each test begins with nobody pledged. */
export async function clearPledges({ owner }: SmallDistrict): Promise<void> {
  await owner.$executeRaw`TRUNCATE pledge, pledge_draft, pledge_version, pledge_item, pledge_transition, progress_note,
    item_decision, audit_event, idempotency_key CASCADE`;
}
