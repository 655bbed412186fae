import 'server-only';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { EffectMeasure } from '../action-kit/use-case';
import { findCurrentCampaign } from '../campaign/current-campaign';
import type { Scope } from '../db/scope';

export type MeasuredUnit = { readonly id: string; readonly name: string };

type Row = { cells: bigint; obliged: bigint; registered: bigint; approved: bigint };

/**
 * What the figures of some units say on the day of a change, for who keeps the tree and may not read counts otherwise:
 * read before and after, in the rehearsal of the change. A day to come is counted as it will be known today.
 */
export async function measureUnits(
  scope: Scope,
  units: readonly MeasuredUnit[],
  on: CalendarDate,
): Promise<EffectMeasure> {
  const campaign = await findCurrentCampaign(scope);
  const lines: EffectMeasure['lines'][number][] = [];
  for (const unit of new Map(units.map((one) => [one.id, one])).values()) {
    const rows = await scope.tx.$queryRaw<Row[]>`
      SELECT * FROM figures_for_keeping(${campaign?.id ?? null}::uuid, ${unit.id}::uuid, ${on}::date)`;
    const row = rows[0];
    const count = (value: bigint | undefined) => formatNumber(Number(value ?? 0));
    lines.push(
      { key: `${unit.id} cells`, label: `${unit.name}: số chi bộ`, value: count(row?.cells) },
      { key: `${unit.id} obliged`, label: `${unit.name}: người phải đăng ký`, value: count(row?.obliged) },
      { key: `${unit.id} registered`, label: `${unit.name}: đã đăng ký`, value: count(row?.registered) },
      { key: `${unit.id} approved`, label: `${unit.name}: đã được duyệt`, value: count(row?.approved) },
    );
  }
  const note = isAfter(on, scope.today)
    ? `Tính theo ngày ${formatDate(on)} với những gì đã biết hôm nay.`
    : `Tính theo ngày ${formatDate(on)}. Số liệu của các ngày trước đó giữ nguyên.`;
  return { lines, notes: [note] };
}
