import 'server-only';
import { formatNumber } from '@/lib/format-number';
import type { EffectMeasure } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readRollUp } from '@/server/rollup/roll-up';

/** The figures of the whole root today, read before and after a rule changes; nothing to show before the opening. */
export async function measureRules(scope: Scope, campaignId: string): Promise<EffectMeasure | null> {
  const campaign = await findCampaign(scope, campaignId);
  const place = await placeOfUnit(scope, scope.actor.rootId);
  if (campaign?.state !== 'open' || !place) return null;
  const rollUp = await readRollUp(scope, { campaignId, place, on: scope.today, by: 'subordinate' });
  if (!rollUp) return null;
  const { total } = rollUp;
  const counts = [
    ['obliged', 'Cá nhân phải đăng ký', total.obliged],
    ['registered', 'Cá nhân đã đăng ký', total.registered],
    ['approved', 'Cá nhân đã được duyệt', total.approved],
    ['late', 'Cá nhân nộp muộn', total.late],
    ['cells', 'Chi bộ hoàn thành đăng ký', total.cellsComplete],
    ['collectives', 'Tập thể phải đăng ký', total.collectives],
    ['collectives-registered', 'Tập thể đã đăng ký', total.collectivesRegistered],
  ] as const;
  return {
    lines: counts.map(([key, label, value]) => ({ key, label, value: formatNumber(value) })),
    notes: await notesOf(scope, campaignId, campaign.minItems),
  };
}

/** What was handed in under the old rule stays; said with its number, because somebody will ask. */
async function notesOf({ tx }: Scope, campaignId: string, minItems: number): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ short: bigint }[]>`
    SELECT count_short_pledges(${campaignId}::uuid, ${minItems}::int) AS short`;
  const short = Number(rows[0]?.short ?? 0);
  if (short === 0) return [];
  return [
    `${formatNumber(short)} bản đã trình có ít hơn ${minItems} việc: vẫn giữ nguyên, chỉ bản trình từ nay cần ${minItems} việc.`,
  ];
}
