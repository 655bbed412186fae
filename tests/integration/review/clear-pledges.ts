import type { SmallDistrict } from '@tests/support/small-district';

/** One pledge per person and campaign: each test begins with nobody pledged. Only the owner may lift the record's guard. */
export async function clearPledges({ owner }: SmallDistrict): Promise<void> {
  await owner.$executeRaw`ALTER TABLE audit_event DISABLE TRIGGER audit_event_is_not_emptied`;
  await owner.$executeRaw`TRUNCATE pledge, pledge_draft, pledge_version, pledge_item, pledge_transition, progress_note,
    item_decision, audit_event, idempotency_key CASCADE`;
  await owner.$executeRaw`ALTER TABLE audit_event ENABLE TRIGGER audit_event_is_not_emptied`;
}
