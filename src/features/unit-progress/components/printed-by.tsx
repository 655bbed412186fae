import type { Frame } from '@/components/frame';
import { formatDateTime } from '@/lib/format-date-time';

type PrintedByProps = { readonly frame: Frame; readonly now: Date };

/** On paper only: who printed it and when, so that a sheet found later explains itself. */
export function PrintedBy({ frame, now }: PrintedByProps) {
  return (
    <p className="hidden pt-3 text-xs text-ink-2 print:block">
      In từ Noi Gương lúc {formatDateTime(now)}. Người in: {frame.memberName}.
      {frame.isDemonstration && ' Dữ liệu minh họa.'}
    </p>
  );
}
