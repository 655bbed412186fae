import 'server-only';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import type { Figures } from '@/domain/rollup/figures';
import { isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { EffectMeasure } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import { readServed } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readRollUp } from '@/server/rollup/roll-up';
import { readTemplate } from './queries/read-template';

/** Who must register and with how much: the figures, and the pledges that are shorter than is asked from now on. */
export async function measureRules(scope: Scope, campaignId: string): Promise<EffectMeasure | null> {
  const campaign = await findCampaign(scope, campaignId);
  const measure = await measureDates(scope, campaignId);
  if (!campaign || !measure) return null;
  return { ...measure, notes: [...(await shortNote(scope, campaign)), ...(measure.notes ?? [])] };
}

/** The figures of the whole root today, read before and after a rule changes; nothing to show before the opening. */
export async function measureDates(scope: Scope, campaignId: string): Promise<EffectMeasure | null> {
  const campaign = await findCampaign(scope, campaignId);
  if (campaign?.state !== 'open') return null;
  const total = await countRoot(scope, campaignId);
  if (!total) return null;
  const counts = [
    ['obliged', 'Cá nhân phải đăng ký', total.obliged],
    ['registered', 'Cá nhân đã đăng ký', total.registered],
    ['approved', 'Cá nhân đã được duyệt', total.approved],
    ['late', 'Cá nhân nộp muộn', total.late],
    ['cells', 'Chi bộ hoàn thành đăng ký', total.cellsComplete],
    ['collectives', 'Tập thể phải đăng ký', total.collectives],
    ['collectives-registered', 'Tập thể đã đăng ký', total.collectivesRegistered],
    ['collectives-late', 'Tập thể nộp muộn', total.collectivesLate],
  ] as const;
  return {
    lines: counts.map(([key, label, value]) => ({ key, label, value: formatNumber(value) })),
    notes: overNote(scope, campaign),
  };
}

/** What the year's pledges serve, what they are asked and in which words results are told. */
export type FormPart = 'basis' | 'sections' | 'scale';

/** A part of the form as a change leaves it, said in words before it is done; nothing to show before the opening. */
export async function measureForm(
  scope: Scope,
  campaignId: string,
  part: FormPart,
): Promise<EffectMeasure | null> {
  const campaign = await findCampaign(scope, campaignId);
  if (campaign?.state !== 'open') return null;
  const lists = await FORM_PARTS[part](scope, campaignId);
  const handedIn = await countHandedIn(scope, campaignId, MAX_ITEMS + 1);
  return {
    lines: [],
    notes: [
      ...Object.entries(lists).map(([label, words]) => `${label} sẽ là: ${words.join('; ') || 'không có'}.`),
      `${formatNumber(handedIn)} bản đã trình giữ nguyên chữ và các mục của lúc trình.`,
    ],
  };
}

type Lists = Readonly<Record<string, readonly string[]>>;

const FORM_PARTS: Readonly<Record<FormPart, (scope: Scope, campaignId: string) => Promise<Lists>>> = {
  async basis(scope, campaignId) {
    const { directives, themes } = await readServed(scope, campaignId);
    return {
      'Văn bản': directives.map(({ type, symbol }) => `${type} ${symbol}`),
      'Chuyên đề': themes.map(({ title }) => title),
    };
  },
  async sections(scope, campaignId) {
    const { sections } = await readTemplate(scope, campaignId);
    return {
      'Các mục': sections.map(({ heading }) => heading),
      'Mục bắt buộc': sections.filter(({ isRequired }) => isRequired).map(({ heading }) => heading),
      'Mục in sau phần việc làm': sections
        .filter(({ position }) => position === 'after')
        .map(({ heading }) => heading),
    };
  },
  async scale(scope, campaignId) {
    const { resultScale } = await readTemplate(scope, campaignId);
    return { 'Thang kết quả': resultScale.map(({ label }) => label) };
  },
};

/** What opening or closing means, in numbers, before it is done; opening again has its reason instead. */
export async function measureMove(
  scope: Scope,
  campaignId: string,
  act: 'open' | 'close' | 'reopen',
): Promise<EffectMeasure | null> {
  const campaign = await findCampaign(scope, campaignId);
  const total = campaign && act !== 'reopen' ? await countRoot(scope, campaignId) : null;
  if (!campaign || !total) return null;
  return { lines: [], notes: act === 'open' ? openingNotes(scope, campaign, total) : closingNotes(total) };
}

async function countRoot(scope: Scope, campaignId: string): Promise<Figures | null> {
  const place = await placeOfUnit(scope, scope.actor.rootId);
  if (!place) return null;
  const rollUp = await readRollUp(scope, { campaignId, place, on: scope.today, by: 'subordinate' });
  return rollUp?.total ?? null;
}

function openingNotes(scope: Scope, campaign: CampaignWithTitle, total: Figures): readonly string[] {
  const { startsOn, closesOn, registrationDeadline } = campaign;
  return [
    `${formatNumber(total.obliged)} cá nhân và ${formatNumber(total.collectives)} tập thể phải đăng ký, tính theo danh sách hôm nay.`,
    `Nhận đăng ký từ ${formatDate(startsOn)} đến hết ${formatDate(closesOn)}; nộp sau ${formatDate(registrationDeadline)} ghi là nộp muộn.`,
    ...overNote(scope, campaign),
  ];
}

function closingNotes(total: Figures): readonly string[] {
  const people = total.obliged - total.registered;
  const units = total.collectives - total.collectivesRegistered;
  const waiting = total.registered - total.approved + total.collectivesRegistered - total.collectivesApproved;
  return [
    people + units > 0
      ? `${formatNumber(people)} cá nhân và ${formatNumber(units)} tập thể phải đăng ký mà chưa đăng ký: sau khi khóa không đăng ký được nữa.`
      : 'Mọi cá nhân, tập thể phải đăng ký đều đã đăng ký.',
    ...(waiting > 0 ? [`${formatNumber(waiting)} bản đã đăng ký mà chưa được duyệt.`] : []),
  ];
}

/** What was handed in under the old rule stays; said with its number, because somebody will ask. */
async function shortNote(
  scope: Scope,
  { id, minItems }: Pick<CampaignWithTitle, 'id' | 'minItems'>,
): Promise<readonly string[]> {
  const short = await countHandedIn(scope, id, minItems);
  if (short === 0) return [];
  return [
    `${formatNumber(short)} bản đã trình có ít hơn ${minItems} việc: vẫn giữ nguyên, chỉ bản trình từ nay cần ${minItems} việc.`,
  ];
}

/** Pledges that were handed in with fewer works than that. */
async function countHandedIn({ tx }: Scope, campaignId: string, below: number): Promise<number> {
  const rows = await tx.$queryRaw<{ short: bigint }[]>`
    SELECT count_short_pledges(${campaignId}::uuid, ${below}::int) AS short`;
  return Number(rows[0]?.short ?? 0);
}

function overNote({ today }: Scope, { closesOn }: CampaignWithTitle): readonly string[] {
  return isAfter(today, closesOn)
    ? [`Ngày khóa sổ ${formatDate(closesOn)} đã qua: hiện không ai đăng ký được.`]
    : [];
}
