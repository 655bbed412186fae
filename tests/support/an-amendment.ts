import { randomUUIDv7 } from 'node:crypto';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import type { TestPledge } from './a-pledge';
import type { PersonKey, SmallDistrict } from './small-district';

export type AmendmentSpec = {
  /** Who handed it in. */
  readonly of: PersonKey;
  readonly on?: string;
  /** Of the first item, which was 12. */
  readonly target?: number;
};

export type TestAmendment = {
  readonly pledgeId: string;
  readonly versionId: string;
  /** The first item with another target, the third as it was, and a new one in place of the second. */
  readonly itemIds: readonly [string, string, string];
  /** What a form on the pledge expects. */
  readonly version: number;
};

/** An amendment of an approved pledge that waits for review, written as the owner. */
export async function anAmendment(
  { owner, people }: SmallDistrict,
  pledge: TestPledge,
  { of, on = '2026-02-07', target = 10 }: AmendmentSpec,
): Promise<TestAmendment> {
  const { pledgeId } = pledge;
  const versionId = randomUUIDv7();
  const at = new Date(`${on}T08:00:00+07:00`);
  const { memberId: authorId, fullName } = people[of];
  await owner.pledgeVersion.create({
    data: { id: versionId, pledgeId, ordinal: 2, authorId, submittedAt: at },
  });
  const [first, , third] = await owner.pledgeItem.findMany({
    where: { versionId: pledge.versionId },
    orderBy: { ordinal: 'asc' },
    select: {
      key: true,
      what: true,
      group: true,
      measure: true,
      unitLabel: true,
      direction: true,
      baseline: true,
      target: true,
      dueOn: true,
    },
  });
  if (!first || !third) throw new Error('the pledge has no items to amend');
  const added = { ...third, key: randomUUIDv7(), what: 'Trồng 20 cây xanh ở đường tổ' };
  const itemIds: [string, string, string] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  await owner.pledgeItem.createMany({
    data: [{ ...first, target }, third, added].map((item, index) => ({
      ...item,
      id: itemIds[index] ?? randomUUIDv7(),
      pledgeId,
      versionId,
      authorId,
      ordinal: index + 1,
    })),
  });
  await owner.pledge.update({
    where: { id: pledgeId },
    data: {
      currentVersionId: versionId,
      amendmentState: 'submitted',
      amendmentSince: at,
      version: { increment: 2 },
    },
  });
  await owner.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      pledgeId,
      versionId,
      authorId,
      kind: 'amendment',
      byId: authorId,
      byName: fullName,
      at,
      onDay: toDbDate(calendarDate(on)),
      reason: 'Được phân công sang tổ khác',
    },
  });
  return { pledgeId, versionId, itemIds, version: pledge.version + 2 };
}
