import type { Campaign } from '@/domain/campaign/campaign';
import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { StatusKind } from '@/lib/status-kind';

type Facts = Pick<Campaign, 'state' | 'startsOn' | 'closesOn'>;

/** Where a year's campaign stands, by its state and by its days. */
export function campaignStatus(
  { state, startsOn, closesOn }: Facts,
  today: CalendarDate,
): { readonly kind: StatusKind; readonly text: string } {
  if (state === 'prepared') return { kind: 'draft', text: 'đang chuẩn bị' };
  if (state === 'closed') return { kind: 'none', text: 'đã khóa' };
  if (isBefore(today, startsOn)) return { kind: 'wait', text: `nhận đăng ký từ ${formatDate(startsOn)}` };
  if (isAfter(today, closesOn)) return { kind: 'none', text: `hết hạn nhận ngày ${formatDate(closesOn)}` };
  return { kind: 'done', text: 'đang mở' };
}
