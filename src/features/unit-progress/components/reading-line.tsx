import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import type { Reading } from '@/server/rollup/reading';

/** "Tính đến 08:15 ngày 22/11/2026", or the end of a past day. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  return reading.isToday
    ? `Tính đến ${formatDateTime(reading.now)}`
    : `Tính đến hết ngày ${formatDate(reading.on)}, theo cây tổ chức của ngày ấy`;
}
