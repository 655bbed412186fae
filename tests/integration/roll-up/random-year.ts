import { randomUUIDv7 } from 'node:crypto';
import { actAs } from '@tests/support/act-as';
import type { PersonKey, SmallDistrict } from '@tests/support/small-district';
import { asRead } from '@tests/support/write-pledge';
import fc from 'fast-check';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { grantExtensionUseCase } from '@/features/campaign-setup/use-cases/grant-extension';
import { discardAmendmentUseCase } from '@/features/my-pledge/use-cases/discard-amendment';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { startAmendmentUseCase } from '@/features/my-pledge/use-cases/start-amendment';
import { submitAmendmentUseCase } from '@/features/my-pledge/use-cases/submit-amendment';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawAmendmentUseCase } from '@/features/my-pledge/use-cases/withdraw-amendment';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { refuseResultUseCase } from '@/features/review/use-cases/refuse-result';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { takeBackConfirmationUseCase } from '@/features/review/use-cases/take-back-confirmation';
import { formatDate } from '@/lib/format-date';
import { toDbDate } from '@/server/db/calendar';
import { draftPayloadSchema } from '@/server/pledge/draft-payload';

const AUTHORS = ['hanh', 'nam', 'muoi', 'ba', 'hai'] as const;
const CELLS = ['vuonSen', 'cauTre', 'benLuaCell', 'tuPhap'] as const;
const COMMITTEES = ['goSen', 'benLua', 'root'] as const;
const COLLECTIVES = ['vuonSen', 'cauTre', 'phuNu', 'goSen'] as const;

const PLEDGE_ACTS = {
  withdraw: withdrawPledgeUseCase,
  approve: approvePledgeUseCase,
  'send back': sendBackPledgeUseCase,
  'take back approval': takeBackApprovalUseCase,
  'approve amendment': approvePledgeUseCase,
  'send back amendment': sendBackPledgeUseCase,
  'withdraw amendment': withdrawAmendmentUseCase,
  'discard amendment': discardAmendmentUseCase,
  'take back amendment': takeBackApprovalUseCase,
} as const;
type PledgeVerb = keyof typeof PLEDGE_ACTS;

/** Which pledges each act is meant for. */
const MEANT_FOR = {
  withdraw: { state: 'submitted' },
  approve: { state: 'submitted' },
  'send back': { state: 'submitted' },
  'take back approval': { state: 'approved', amendmentState: null },
  'approve amendment': { amendmentState: 'submitted' },
  'send back amendment': { amendmentState: 'submitted' },
  'withdraw amendment': { amendmentState: 'submitted' },
  'discard amendment': { amendmentState: { in: ['draft', 'returned'] } },
  'take back amendment': { state: 'approved', versions: { some: { inForceTo: { not: null } } } },
} as const;
const BY_WRITER: readonly PledgeVerb[] = ['withdraw', 'withdraw amendment', 'discard amendment'];

const ITEM_ACTS = {
  confirm: confirmResultUseCase,
  refuse: refuseResultUseCase,
  'take back confirmation': takeBackConfirmationUseCase,
} as const;

export const VERBS = [
  ...(['submit', 'submit collective', 'amend', 'extend'] as const),
  ...(Object.keys(PLEDGE_ACTS) as PledgeVerb[]),
  ...(['note', 'confirm', 'refuse', 'take back confirmation'] as const),
  ...(['move member', 'move cell'] as const),
];

/** The way forward more often than the way back, so that a year comes to its results. */
const MORE_OFTEN = [
  'submit',
  'submit',
  'submit',
  'approve',
  'approve',
  'approve',
  'note',
  'note',
  'note',
] as const;
const LESS_RARE = ['confirm', 'confirm', 'refuse', 'take back confirmation', 'submit collective'] as const;
const OF_AMENDMENTS = [
  'amend',
  'amend',
  'approve amendment',
  'approve amendment',
  'take back amendment',
] as const;

export const command = fc.record({
  verb: fc.constantFrom(...VERBS, ...MORE_OFTEN, ...LESS_RARE, ...OF_AMENDMENTS),
  author: fc.constantFrom(...AUTHORS),
  collective: fc.constantFrom(...COLLECTIVES),
  /** Which of those that the verb fits. */
  pick: fc.nat({ max: 11 }),
  value: fc.constantFrom('3', '12', '15'),
  isReached: fc.boolean(),
  cell: fc.constantFrom(...CELLS),
  committee: fc.constantFrom(...COMMITTEES),
  daysLater: fc.constantFrom(0, 0, 0, 1, 5, 20),
});

export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** One year in which every act is done at least once: the random ones do the rare acts only now and then. */
export const EVERY_ACT: readonly Command[] = (
  [
    ...(['submit', 'withdraw', 'submit', 'send back', 'submit', 'approve', 'take back approval'] as const),
    ...(['approve', 'note', 'confirm', 'take back confirmation', 'note', 'refuse'] as const),
    ...(['amend', 'withdraw amendment', 'discard amendment', 'amend', 'send back amendment'] as const),
    ...(['amend', 'approve amendment', 'take back amendment'] as const),
    ...(['submit collective', 'extend', 'move member', 'move cell'] as const),
  ] as const
).map((verb) => ({
  verb,
  author: 'hanh',
  collective: 'vuonSen',
  pick: 0,
  value: '12',
  isReached: true,
  cell: 'cauTre',
  committee: 'benLua',
  daysLater: 1,
}));

type Step = { readonly district: SmallDistrict; readonly typed: Command; readonly day: CalendarDate };

export const morningOf = (day: CalendarDate) => new Date(`${day}T09:00:00+07:00`);

/** Says whether the product did it; a refusal is as good a step, since then nothing may change. */
export async function perform(step: Step): Promise<boolean> {
  const { verb } = step.typed;
  switch (verb) {
    case 'move member':
      return moveMember(step);
    case 'move cell':
      return moveCell(step);
    case 'submit':
      return submitDraft(
        step,
        await draftOf(step, { memberId: step.district.people[step.typed.author].memberId }),
      );
    case 'submit collective':
      return submitDraft(step, await draftOf(step, { unitId: step.district.units[step.typed.collective] }));
    case 'amend':
      return amend(step);
    case 'extend':
      return extend(step);
    case 'note':
    case 'confirm':
    case 'refuse':
    case 'take back confirmation':
      return actOnItem(step, verb);
    default:
      return actOnPledge(step, verb);
  }
}

async function moveMember({ district, typed: { author, cell }, day }: Step): Promise<boolean> {
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

async function moveCell({ district, typed: { cell, committee }, day }: Step): Promise<boolean> {
  const { owner, units } = district;
  const at = toDbDate(day);
  const now = await owner.unitPlacement.findFirstOrThrow({ where: { unitId: units[cell], validTo: null } });
  if (now.validFrom >= at) return false;
  await owner.unitPlacement.update({ where: { id: now.id }, data: { validTo: at } });
  const under = { rootId: units.root, unitId: units[cell], parentId: units[committee], validFrom: at };
  await owner.unitPlacement.create({ data: { id: randomUUIDv7(), ...under } });
  return true;
}

type Owner = { readonly memberId: string } | { readonly unitId: string };

/** The pledge of a person or a collective with a whole draft, however far it is; null where nobody writes. */
async function draftOf({ district, typed, day }: Step, owner: Owner) {
  const { owner: db, units, campaignId } = district;
  const authorId = 'memberId' in owner ? owner.memberId : await penOf(district, owner.unitId, day);
  if (!authorId) return null;
  const isNew = { rootId: units.root, campaignId, state: 'draft', stateSince: morningOf(day) } as const;
  const pledge =
    (await db.pledge.findFirst({ where: owner })) ??
    (await db.pledge.create({ data: { id: randomUUIDv7(), ...owner, ...isNew } }));
  if (pledge.state === 'approved') return null;
  const parts = 'unitId' in owner ? [breakthrough()] : [];
  const kept = { payload: { items: draftItems(typed.pick % 3), parts }, updatedAt: morningOf(day) };
  await db.pledgeDraft.upsert({
    where: { pledgeId: pledge.id },
    create: { pledgeId: pledge.id, authorId, ...kept },
    update: kept,
  });
  return { pledgeId: pledge.id, by: keyOf(district, authorId) };
}

type Drafted = { readonly pledgeId: string; readonly by: PersonKey };

async function submitDraft({ district, day }: Step, drafted: Drafted | null): Promise<boolean> {
  if (!drafted) return false;
  const form = await asRead(district, drafted.pledgeId);
  return isDone(await actAs(district, drafted.by)(submitPledgeUseCase, form, { at: morningOf(day) }));
}

function breakthrough() {
  const empty = { responsible: '', dueOn: '', intent: '', untilYear: '' };
  const words = 'Đổi mới sinh hoạt chi bộ hằng tháng';
  return { key: randomUUIDv7(), kind: 'breakthrough', version: 0, writer: '', words, ...empty };
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

/** Opens an amendment or takes one up that came back, changes an item or puts another in its place, and hands it in. */
async function amend({ district, typed, day }: Step): Promise<boolean> {
  const { owner } = district;
  const amendable = [
    { amendmentState: null },
    { amendmentState: { in: ['draft' as const, 'returned' as const] } },
  ];
  const pledges = await owner.pledge.findMany({
    where: { state: 'approved', OR: amendable },
    orderBy: { id: 'asc' },
  });
  const pledge = pledges[typed.pick % pledges.length];
  const by = pledge && (await writerOf(district, pledge, day));
  if (!pledge || !by) return false;
  const at = { at: morningOf(day) };
  if (!pledge.amendmentState) {
    const form = { pledgeId: pledge.id, version: String(pledge.version) };
    if (!isDone(await actAs(district, by)(startAmendmentUseCase, form, at))) return false;
  }
  await changeDraft(district, pledge.id, typed);
  const form = { ...(await asRead(district, pledge.id)), reason: 'Đổi việc cho vừa sức' };
  return isDone(await actAs(district, by)(submitAmendmentUseCase, form, at));
}

async function changeDraft(
  { owner }: SmallDistrict,
  pledgeId: string,
  { pick, value }: Command,
): Promise<void> {
  const draft = await owner.pledgeDraft.findUnique({ where: { pledgeId } });
  if (!draft) return;
  const payload = draftPayloadSchema.parse(draft.payload);
  const items = payload.items.map((item, index) => {
    if (item.measure === 'number') return { ...item, target: value };
    return index === pick % 3
      ? { ...item, key: randomUUIDv7(), what: `Việc mới số ${pick} thay cho việc cũ`, dueOn: '20/09/2026' }
      : item;
  });
  await owner.pledgeDraft.update({ where: { pledgeId }, data: { payload: { ...payload, items } } });
}

/** For a unit with all below it, or for one person. */
async function extend({ district, typed, day }: Step): Promise<boolean> {
  const { people, units, campaignId } = district;
  const whom =
    typed.pick % 2 === 0
      ? { unitId: units[typed.pick % 4 === 0 ? typed.cell : 'goSen'] }
      : { memberId: people[typed.author].memberId };
  const form = { campaignId, ...whom, until: typed.isReached ? '30/04/2026' : '30/06/2026', reason: 'Lũ về' };
  return isDone(await actAs(district, 'thoa')(grantExtensionUseCase, form, { at: morningOf(day) }));
}

async function actOnPledge({ district, typed, day }: Step, verb: PledgeVerb): Promise<boolean> {
  const where = JSON.parse(JSON.stringify(MEANT_FOR[verb]));
  const pledges = await district.owner.pledge.findMany({ where, orderBy: { id: 'asc' } });
  const pledge = pledges[typed.pick % pledges.length];
  if (!pledge) return false;
  const by = BY_WRITER.includes(verb)
    ? await writerOf(district, pledge, day)
    : await reviewerOf(district, pledge, day);
  const form = { pledgeId: pledge.id, version: String(pledge.version), reason: 'Ghi chưa rõ', itemId: '' };
  return by !== null && isDone(await actAs(district, by)(PLEDGE_ACTS[verb], form, { at: morningOf(day) }));
}

type ItemVerb = keyof typeof ITEM_ACTS | 'note';

async function actOnItem({ district, typed, day }: Step, verb: ItemVerb): Promise<boolean> {
  const items = await itemsFor(district, verb);
  const item = items[typed.pick % items.length];
  if (!item) return false;
  const form = { itemId: item.id, version: String(item.progressVersion) };
  const at = { at: morningOf(day) };
  const isNumber = item.measure === 'number';
  if (verb === 'note') {
    const told = isNumber ? { value: typed.value } : { reached: typed.isReached ? 'co' : 'chua' };
    const note = { ...form, ...told, on: formatDate(day), words: 'Đã làm.' };
    const writer = await writerOf(district, item.pledge, day);
    return writer !== null && isDone(await actAs(district, writer)(noteProgressUseCase, note, at));
  }
  const decided = isNumber ? { value: typed.value } : { reached: 'yes' };
  const by = await reviewerOf(district, item.pledge, day);
  if (!by) return false;
  return isDone(await actAs(district, by)(ITEM_ACTS[verb], { ...form, ...decided, reason: 'Chưa đủ' }, at));
}

function itemsFor({ owner }: SmallDistrict, verb: ItemVerb) {
  const inForce = { version: { inForceOf: { isNot: null } } };
  const where = {
    note: inForce,
    confirm: { ...inForce, waitingNoteId: { not: null } },
    refuse: { ...inForce, waitingNoteId: { not: null } },
    'take back confirmation': {
      ...inForce,
      OR: [{ confirmedValue: { not: null } }, { confirmedDoneOn: { not: null } }],
    },
  };
  const select = {
    ...{ id: true, measure: true, progressVersion: true },
    pledge: { select: { memberId: true, unitId: true } },
  } as const;
  return owner.pledgeItem.findMany({ where: where[verb], orderBy: { id: 'asc' }, select });
}

type Whose = { readonly memberId: string | null; readonly unitId: string | null };

async function writerOf(district: SmallDistrict, { memberId, unitId }: Whose, day: CalendarDate) {
  const id = memberId ?? (unitId && (await penOf(district, unitId, day)));
  return id ? keyOf(district, id) : null;
}

async function penOf({ owner }: SmallDistrict, unitId: string, day: CalendarDate): Promise<string | null> {
  const found = await owner.$queryRaw<{ member_id: string }[]>`
    SELECT member_id FROM unit_pens(${unitId}::uuid, ${day}::date) ORDER BY member_id`;
  return found[0]?.member_id ?? null;
}

async function reviewerOf(
  district: SmallDistrict,
  { memberId, unitId }: Whose,
  day: CalendarDate,
): Promise<PersonKey | null> {
  const { owner } = district;
  const found = memberId
    ? await owner.$queryRaw<{ member_id: string }[]>`
        SELECT member_id FROM reviewers_of(${memberId}::uuid, ${day}::date) ORDER BY member_id`
    : await owner.$queryRaw<{ member_id: string }[]>`
        SELECT member_id FROM unit_reviewers(${unitId}::uuid, ${day}::date) ORDER BY member_id`;
  return found[0] ? keyOf(district, found[0].member_id) : null;
}

function keyOf({ people }: SmallDistrict, memberId: string): PersonKey {
  const key = (Object.keys(people) as PersonKey[]).find((one) => people[one].memberId === memberId);
  if (!key) throw new Error(`nobody in the small district is ${memberId}`);
  return key;
}

function isDone({ kind }: { readonly kind: string }): boolean {
  return kind === 'done';
}
