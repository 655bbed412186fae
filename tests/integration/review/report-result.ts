import { randomUUIDv7 } from 'node:crypto';
import type { TestPledge } from '@tests/support/a-pledge';
import type { PersonKey, SmallDistrict } from '@tests/support/small-district';

export type TestReport = {
  readonly of: PersonKey;
  /** Position of the item: 0 is the number (12 hộ), 1 the yes/no, 2 the narrative. */
  readonly item: 0 | 1 | 2;
  readonly value?: number;
  readonly reached?: boolean;
  readonly on?: string;
};

/** A result that its author reported and that waits for the reviewer, written as the owner; gives the note's id. */
export async function reportResult(
  { owner, people }: SmallDistrict,
  pledge: TestPledge,
  { of, item, value, reached, on = '2026-02-08' }: TestReport,
): Promise<string> {
  const id = randomUUIDv7();
  const itemId = pledge.itemIds[item];
  const { memberId, fullName } = people[of];
  const claims = value === undefined ? reached === true : value >= 12;
  const onDay = new Date(`${on}T00:00:00Z`);
  await owner.progressNote.create({
    data: {
      id,
      pledgeId: pledge.pledgeId,
      itemId,
      authorId: memberId,
      byId: memberId,
      byName: fullName,
      value: value ?? null,
      reached: reached ?? null,
      words: 'Đã làm.',
      at: new Date(`${on}T08:00:00+07:00`),
      onDay,
    },
  });
  await owner.pledgeItem.update({
    where: { id: itemId },
    data: { progressVersion: { increment: 1 }, waitingNoteId: id, claimedOn: claims ? onDay : null },
  });
  return id;
}
