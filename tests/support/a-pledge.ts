import { randomUUIDv7 } from 'node:crypto';
import type { PledgeState } from '@/domain/pledge/pledge';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import type { PersonKey, SmallDistrict } from './small-district';

export type PledgeSpec = {
  /** Whose it is; of a collective's, who handed it in. */
  readonly of: PersonKey;
  /** The collective whose pledge it is. */
  readonly unit?: keyof SmallDistrict['units'];
  /** The secretary who typed it for its author and handed it in; nobody stood by it yet. */
  readonly enteredBy?: PersonKey;
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
  const { of, unit, state, submittedOn = '2026-02-02', decidedOn = '2026-02-05' } = spec;
  const { owner, people, units, campaignId } = district;
  const authorId = people[of].memberId;
  const pledgeId = randomUUIDv7();
  const isApproved = state === 'approved';
  const version = state === 'submitted' ? 2 : 3;
  sequence += 1;

  await owner.pledge.create({
    data: {
      id: pledgeId,
      rootId: units.root,
      campaignId,
      ...(unit ? { unitId: units[unit] } : { memberId: authorId }),
      code: `CK-26-${String(9000 + sequence)}`,
      state,
      stateSince: morningOf(state === 'submitted' ? submittedOn : decidedOn),
      submittedOn: dayOf(submittedOn),
      approvedOn: isApproved ? dayOf(decidedOn) : null,
      version,
    },
  });
  const base = { pledgeId, versionId: randomUUIDv7(), authorId };
  await insertVersion(district, base, { ...spec, submittedOn, decidedOn });
  const itemIds = await insertItems(district, base);
  await owner.pledge.update({
    where: { id: pledgeId },
    data: { currentVersionId: base.versionId, inForceVersionId: isApproved ? base.versionId : null },
  });
  await insertTransitions(district, base, { ...spec, submittedOn, decidedOn });
  return { pledgeId, versionId: base.versionId, itemIds, version };
}

type Of = { readonly pledgeId: string; readonly versionId: string; readonly authorId: string };
type Dated = PledgeSpec & { readonly submittedOn: string; readonly decidedOn: string };

async function insertVersion(
  { owner, people }: SmallDistrict,
  { versionId, pledgeId, authorId }: Of,
  { enteredBy, state, submittedOn, decidedOn }: Dated,
): Promise<void> {
  const typist = enteredBy && people[enteredBy];
  await owner.pledgeVersion.create({
    data: {
      id: versionId,
      pledgeId,
      ordinal: 1,
      authorId,
      submittedAt: morningOf(submittedOn),
      ...(typist && { enteredById: typist.memberId, enteredByName: typist.fullName }),
      inForceFrom: state === 'approved' ? dayOf(decidedOn) : null,
    },
  });
}

async function insertTransitions(
  { owner, people }: SmallDistrict,
  base: Of,
  { of, enteredBy, by = 'bay', state, submittedOn, decidedOn }: Dated,
): Promise<void> {
  const who = people[enteredBy ?? of];
  await owner.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      ...base,
      kind: 'submission',
      byId: who.memberId,
      byName: who.fullName,
      at: morningOf(submittedOn),
      onDay: dayOf(submittedOn),
    },
  });
  if (state === 'submitted') return;
  await owner.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      ...base,
      kind: state === 'approved' ? 'approval' : 'return',
      byId: people[by].memberId,
      byName: people[by].fullName,
      byRole: 'cell_secretary',
      at: morningOf(decidedOn),
      onDay: dayOf(decidedOn),
      reason: state === 'approved' ? null : 'Việc 1 cần nêu rõ số hộ.',
    },
  });
}

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

function dayOf(day: string): Date {
  return toDbDate(calendarDate(day));
}

function morningOf(day: string): Date {
  return new Date(`${day}T08:00:00+07:00`);
}
