import { randomUUIDv7 } from 'node:crypto';
import { actAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '@/domain/shared/calendar-date';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { refuseResultUseCase } from '@/features/review/use-cases/refuse-result';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { takeBackConfirmationUseCase } from '@/features/review/use-cases/take-back-confirmation';
import { formatDate } from '@/lib/format-date';
import { toDbDate } from '@/server/db/calendar';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';
import { clearPledges } from './review/clear-pledges';

const AUTHORS = ['hanh', 'nam', 'muoi', 'ba', 'hai'] as const;
const CELLS = ['vuonSen', 'cauTre', 'benLuaCell', 'tuPhap'] as const;
const COMMITTEES = ['goSen', 'benLua', 'root'] as const;
const FIRST_DAY = calendarDate('2026-01-10');

const PLEDGE_ACTS = {
  withdraw: withdrawPledgeUseCase,
  approve: approvePledgeUseCase,
  'send back': sendBackPledgeUseCase,
  'take back approval': takeBackApprovalUseCase,
} as const;
const ITEM_ACTS = {
  confirm: confirmResultUseCase,
  refuse: refuseResultUseCase,
  'take back confirmation': takeBackConfirmationUseCase,
} as const;

const VERBS = [
  ...(['submit', 'withdraw', 'approve', 'send back', 'take back approval'] as const),
  ...(['note', 'confirm', 'refuse', 'take back confirmation'] as const),
  ...(['move member', 'move cell'] as const),
];

/** The way forward more often than the way back, so that a year comes to its results. */
const MORE_OFTEN = ['submit', 'submit', 'approve', 'approve', 'note', 'note', 'note'] as const;
const LESS_RARE = ['confirm', 'confirm', 'refuse', 'take back confirmation'] as const;

const command = fc.record({
  verb: fc.constantFrom(...VERBS, ...MORE_OFTEN, ...LESS_RARE),
  author: fc.constantFrom(...AUTHORS),
  /** Which of those that the verb fits. */
  pick: fc.nat({ max: 11 }),
  value: fc.constantFrom('3', '12', '15'),
  isReached: fc.boolean(),
  cell: fc.constantFrom(...CELLS),
  committee: fc.constantFrom(...COMMITTEES),
  daysLater: fc.constantFrom(0, 0, 0, 1, 5, 20),
});

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});

/** Back to the tree, the cells and the empty campaign of the small district. */
async function begin(): Promise<void> {
  await clearPledges(district);
  const { owner } = district;
  const since = toDbDate(calendarDate('2020-01-01'));
  await owner.unitPlacement.deleteMany({ where: { validFrom: { gt: since } } });
  await owner.unitPlacement.updateMany({ data: { validTo: null } });
  await owner.membership.deleteMany({ where: { validFrom: { gt: since } } });
  await owner.membership.updateMany({ data: { validTo: null } });
}

const morningOf = (day: CalendarDate) => new Date(`${day}T09:00:00+07:00`);

/** Says whether the product did it; a refusal is as good a step, since then nothing may change. */
async function perform(typed: Command, day: CalendarDate): Promise<boolean> {
  switch (typed.verb) {
    case 'move member':
      return moveMember(typed, day);
    case 'move cell':
      return moveCell(typed, day);
    case 'submit':
      return submitDraft(typed, day);
    case 'note':
    case 'confirm':
    case 'refuse':
    case 'take back confirmation':
      return actOnItem(typed, typed.verb, day);
    default:
      return actOnPledge(typed, typed.verb, day);
  }
}

async function moveMember({ author, cell }: Command, day: CalendarDate): Promise<boolean> {
  const { owner, people, units } = district;
  const { memberId } = people[author];
  const at = toDbDate(day);
  const now = await owner.membership.findFirstOrThrow({ where: { memberId, validTo: null } });
  if (now.validFrom >= at) return false;
  await owner.membership.update({ where: { id: now.id }, data: { validTo: at } });
  await owner.membership.create({
    data: { id: randomUUIDv7(), memberId, cellId: units[cell], standing: now.standing, validFrom: at },
  });
  return true;
}

async function moveCell({ cell, committee }: Command, day: CalendarDate): Promise<boolean> {
  const { owner, units } = district;
  const at = toDbDate(day);
  const now = await owner.unitPlacement.findFirstOrThrow({ where: { unitId: units[cell], validTo: null } });
  if (now.validFrom >= at) return false;
  await owner.unitPlacement.update({ where: { id: now.id }, data: { validTo: at } });
  const under = { rootId: units.root, unitId: units[cell], parentId: units[committee], validFrom: at };
  await owner.unitPlacement.create({ data: { id: randomUUIDv7(), ...under } });
  return true;
}

async function submitDraft({ author, pick }: Command, day: CalendarDate): Promise<boolean> {
  const { owner, people, units, campaignId } = district;
  const { memberId } = people[author];
  const isNew = {
    rootId: units.root,
    campaignId,
    memberId,
    state: 'draft',
    stateSince: morningOf(day),
  } as const;
  const pledge =
    (await owner.pledge.findFirst({ where: { memberId } })) ??
    (await owner.pledge.create({ data: { id: randomUUIDv7(), ...isNew } }));
  const kept = { payload: { items: draftItems(pick % 3) }, updatedAt: morningOf(day) };
  const draft = await owner.pledgeDraft.upsert({
    where: { pledgeId: pledge.id },
    create: { pledgeId: pledge.id, authorId: memberId, ...kept },
    update: kept,
  });
  const form = {
    pledgeId: pledge.id,
    version: String(pledge.version),
    draftVersion: String(draft.version),
  };
  return isDone(await actAs(district, author)(submitPledgeUseCase, form, { at: morningOf(day) }));
}

/** A number, a yes/no and a narrative, some due early and some late in the year. */
function draftItems(month: number) {
  const empty = { version: 0, unitLabel: '', direction: '', baseline: '', target: '', milestone: '' };
  const of = (what: string, group: string, measure: string, due: number) => ({
    ...empty,
    ...(measure === 'number' && { unitLabel: 'hộ', direction: 'at_least', target: '12' }),
    key: randomUUIDv7(),
    what,
    group,
    measure,
    dueOn: `15/${due}/2026`,
  });
  return [
    of('Vận động 12 hộ phân loại rác tại nguồn', 'follow', 'number', 6 + month),
    of('Đọc xong tác phẩm Sửa đổi lối làm việc', 'study', 'yes_no', 8 + month),
    of('Gương mẫu giúp đỡ hộ khó khăn trong tổ', 'exemplify', 'narrative', 10 + month),
  ];
}

async function actOnPledge(
  { pick }: Command,
  verb: keyof typeof PLEDGE_ACTS,
  day: CalendarDate,
): Promise<boolean> {
  const state = verb === 'take back approval' ? 'approved' : 'submitted';
  const pledges = await district.owner.pledge.findMany({ where: { state }, orderBy: { id: 'asc' } });
  const pledge = pledges[pick % pledges.length];
  if (!pledge?.memberId) return false;
  const by = verb === 'withdraw' ? keyOf(pledge.memberId) : await reviewerOf(pledge.memberId, day);
  const form = { pledgeId: pledge.id, version: String(pledge.version), reason: 'Ghi chưa rõ', itemId: '' };
  return isDone(await actAs(district, by)(PLEDGE_ACTS[verb], form, { at: morningOf(day) }));
}

type ItemVerb = keyof typeof ITEM_ACTS | 'note';

async function actOnItem(typed: Command, verb: ItemVerb, day: CalendarDate): Promise<boolean> {
  const items = await itemsFor(verb);
  const item = items[typed.pick % items.length];
  if (!item) return false;
  const form = { itemId: item.id, version: String(item.progressVersion) };
  const at = { at: morningOf(day) };
  const isNumber = item.measure === 'number';
  if (verb === 'note') {
    const told = isNumber ? { value: typed.value } : { reached: typed.isReached ? 'co' : 'chua' };
    const note = { ...form, ...told, on: formatDate(day), words: 'Đã làm.' };
    return isDone(await actAs(district, keyOf(item.authorId))(noteProgressUseCase, note, at));
  }
  const decided = isNumber ? { value: typed.value } : { reached: 'yes' };
  const by = await reviewerOf(item.authorId, day);
  return isDone(await actAs(district, by)(ITEM_ACTS[verb], { ...form, ...decided, reason: 'Chưa đủ' }, at));
}

function itemsFor(verb: ItemVerb) {
  const inForce = { version: { inForceOf: { isNot: null } } };
  const where = {
    note: inForce,
    confirm: { waitingNoteId: { not: null } },
    refuse: { waitingNoteId: { not: null } },
    'take back confirmation': {
      ...inForce,
      OR: [{ confirmedValue: { not: null } }, { confirmedDoneOn: { not: null } }],
    },
  };
  return district.owner.pledgeItem.findMany({ where: where[verb], orderBy: { id: 'asc' } });
}

async function reviewerOf(authorId: string, day: CalendarDate): Promise<PersonKey> {
  const found = await district.owner.$queryRaw<{ member_id: string }[]>`
    SELECT member_id FROM reviewers_of(${authorId}::uuid, ${day}::date) ORDER BY member_id`;
  return keyOf(found[0]?.member_id ?? '');
}

function keyOf(memberId: string): PersonKey {
  const { people } = district;
  const key = (Object.keys(people) as PersonKey[]).find((one) => people[one].memberId === memberId);
  if (!key) throw new Error(`nobody in the small district is ${memberId}`);
  return key;
}

function isDone({ kind }: { readonly kind: string }): boolean {
  return kind === 'done';
}

describe('the roll-up of any year', () => {
  it('equals the recount of its events, at every date asked about', { timeout: 240_000 }, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 30, maxLength: 60 }), async (commands) => {
        await begin();
        let day = FIRST_DAY;
        for (const typed of commands) {
          day = addDays(day, typed.daysLater);
          if (await perform(typed, day)) done.set(typed.verb, (done.get(typed.verb) ?? 0) + 1);
        }
        const { differences } = await verifyDatabase(district.urls.verify, morningOf(addDays(day, 1)));
        expect(differences).toEqual([]);
      }),
      { numRuns: 15 },
    );
    // A year in which nothing was done would agree with anything.
    for (const verb of VERBS) expect(done.get(verb) ?? 0, verb).toBeGreaterThan(0);
  });
});
