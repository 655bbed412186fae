import type { WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import type { PersonChange, UnitChange } from '@/domain/organisation/workbook/workbook-change';
import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';

/** What an import does to figures and to people besides adding rows: told in words and numbers before it is done. */
export function consequencesOf({ units, people }: WorkbookPlan, today: CalendarDate): readonly string[] {
  const all = [...units, ...people];
  const moved = all.filter(isMove);
  const transfers = people.filter((change) => isMove(change) && change.before?.cellId !== change.home.cellId);
  const standings = people.filter(isMove).length - transfers.length;
  return [
    counted(units.filter(isMove), 'đơn vị chuyển cấp trên: số liệu từ ngày chuyển tính vào cấp trên mới.'),
    counted(units.filter(isEnd), 'đơn vị kết thúc: vai trò đang giữ ở đó cũng hết từ ngày kết thúc.'),
    counted(transfers, 'người chuyển chi bộ: từ ngày chuyển, cam kết theo người về chi bộ mới.'),
    counted({ length: standings }, 'người đổi diện sinh hoạt: có thể thành phải hoặc không phải đăng ký.'),
    counted(people.filter(isEnd), 'người thôi sinh hoạt: từ ngày đó không còn tính là phải đăng ký.'),
    counted(
      moved.filter(({ isCorrection }) => isCorrection),
      'dòng sửa lại ngay từ ngày bắt đầu nên số liệu các ngày cũ cũng đổi. Nếu là chuyển thật, ghi ngày chuyển ở cột Từ ngày.',
    ),
    ...earliestText(all, today),
  ].filter((sentence) => sentence !== '');
}

type Change = UnitChange | PersonChange;

function isMove<C extends Change>(change: C): change is Extract<C, { readonly kind: 'moved' }> {
  return change.kind === 'moved';
}

function isEnd({ kind }: Change): boolean {
  return kind === 'ended';
}

function counted({ length }: { readonly length: number }, words: string): string {
  return length === 0 ? '' : `${formatNumber(length)} ${words}`;
}

function earliestText(changes: readonly Change[], today: CalendarDate): readonly string[] {
  const days = changes.flatMap((change) => ('on' in change ? [change.on] : [])).toSorted();
  const [earliest] = days;
  if (!earliest || !isBefore(earliest, today)) return [];
  return [`Thay đổi sớm nhất tính từ ngày ${formatDate(earliest)}: số liệu từ ngày đó được tính lại.`];
}
