import 'server-only';
import type { Figures } from '@/domain/rollup/figures';
import { isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { EffectMeasure } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readRollUp } from '@/server/rollup/roll-up';

/** The figures of the whole root today, read before and after a rule changes; nothing to show before the opening. */
export async function measureRules(scope: Scope, campaignId: string): Promise<EffectMeasure | null> {
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
    notes: [...(await shortNote(scope, campaign)), ...overNote(scope, campaign)],
  };
}

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
  { tx }: Scope,
  { id, minItems }: Pick<CampaignWithTitle, 'id' | 'minItems'>,
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ short: bigint }[]>`
    SELECT count_short_pledges(${id}::uuid, ${minItems}::int) AS short`;
  const short = Number(rows[0]?.short ?? 0);
  if (short === 0) return [];
  return [
    `${formatNumber(short)} bản đã trình có ít hơn ${minItems} việc: vẫn giữ nguyên, chỉ bản trình từ nay cần ${minItems} việc.`,
  ];
}

function overNote({ today }: Scope, { closesOn }: CampaignWithTitle): readonly string[] {
  return isAfter(today, closesOn)
    ? [`Ngày khóa sổ ${formatDate(closesOn)} đã qua: hiện không ai đăng ký được.`]
    : [];
}
