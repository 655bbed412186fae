import { randomUUIDv7 } from 'node:crypto';
import type { PledgeState } from '@/domain/pledge/pledge';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import type { PersonKey, SmallDistrict } from './small-district';

export type PledgeSpec = {
  readonly of: PersonKey;
  readonly state: Exclude<PledgeState, 'draft'>;
  /** Who approved or sent back. */
  readonly by?: PersonKey;
  readonly submittedOn?: string;
  readonly decidedOn?: string;
};

export type TestPledge = {
  readonly pledgeId: string;
  readonly versionId: string;
  /** A number (12 hộ), a yes/no, and a narrative. */
  readonly itemIds: readonly [string, string, string];
  /** What a form on this pledge expects. */
  readonly version: number;
};

let sequence = 0;

/** A pledge of three items in a state, written as the owner with the transitions that lead there. */
export async function aPledge(district: SmallDistrict, spec: PledgeSpec): Promise<TestPledge> {
  const { of, state, by = 'bay', submittedOn = '2026-02-02', decidedOn = '2026-02-05' } = spec;
  const { owner, people, units, campaignId } = district;
  const authorId = people[of].memberId;
  const pledgeId = randomUUIDv7();
  const versionId = randomUUIDv7();
  const isApproved = state === 'approved';
  sequence += 1;

  await owner.pledge.create({
    data: {
      id: pledgeId,
      rootId: units.root,
      campaignId,
      memberId: authorId,
      code: `CK-26-${String(9000 + sequence)}`,
      state,
      stateSince: morningOf(state === 'submitted' ? submittedOn : decidedOn),
      submittedOn: toDbDate(calendarDate(submittedOn)),
      approvedOn: isApproved ? toDbDate(calendarDate(decidedOn)) : null,
      version: state === 'submitted' ? 2 : 3,
    },
  });
  await owner.pledgeVersion.create({
    data: {
      id: versionId,
      pledgeId,
      ordinal: 1,
      authorId,
      submittedAt: morningOf(submittedOn),
      inForceFrom: isApproved ? toDbDate(calendarDate(decidedOn)) : null,
    },
  });
  const itemIds = await insertItems(district, { pledgeId, versionId, authorId });
  await owner.pledge.update({
    where: { id: pledgeId },
    data: { currentVersionId: versionId, inForceVersionId: isApproved ? versionId : null },
  });
  const base = { pledgeId, versionId, authorId };
  await owner.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      ...base,
      kind: 'submission',
      byId: authorId,
      byName: people[of].fullName,
      at: morningOf(submittedOn),
      onDay: toDbDate(calendarDate(submittedOn)),
    },
  });
  if (state !== 'submitted') {
    await owner.pledgeTransition.create({
      data: {
        id: randomUUIDv7(),
        ...base,
        kind: isApproved ? 'approval' : 'return',
        byId: people[by].memberId,
        byName: people[by].fullName,
        byRole: 'cell_secretary',
        at: morningOf(decidedOn),
        onDay: toDbDate(calendarDate(decidedOn)),
        reason: isApproved ? null : 'Việc 1 cần nêu rõ số hộ.',
      },
    });
  }
  return { pledgeId, versionId, itemIds, version: state === 'submitted' ? 2 : 3 };
}

type Of = { readonly pledgeId: string; readonly versionId: string; readonly authorId: string };

async function insertItems({ owner }: SmallDistrict, of: Of): Promise<[string, string, string]> {
  const ids: [string, string, string] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const rest = { unitLabel: null, direction: null, baseline: null, target: null, milestone: null };
  const base = (index: 0 | 1 | 2, dueOn: string) => ({
    id: ids[index],
    ...of,
    key: randomUUIDv7(),
    ordinal: index + 1,
    dueOn: toDbDate(calendarDate(dueOn)),
    ...rest,
  });
  await owner.pledgeItem.createMany({
    data: [
      {
        ...base(0, '2026-06-30'),
        what: 'Vận động 12 hộ phân loại rác tại nguồn',
        group: 'follow',
        measure: 'number',
        unitLabel: 'hộ',
        direction: 'at_least',
        baseline: 4,
        target: 12,
      },
      {
        ...base(1, '2026-05-19'),
        what: 'Đọc xong tác phẩm Sửa đổi lối làm việc',
        group: 'study',
        measure: 'yes_no',
      },
      {
        ...base(2, '2026-11-30'),
        what: 'Gương mẫu giúp đỡ hộ khó khăn trong tổ',
        group: 'exemplify',
        measure: 'narrative',
      },
    ],
  });
  return ids;
}

function morningOf(day: string): Date {
  return new Date(`${day}T08:00:00+07:00`);
}
