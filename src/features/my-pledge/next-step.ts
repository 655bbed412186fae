import type { ItemStatus } from '@/domain/pledge/item-status';
import type { AmendmentState, PledgeState } from '@/domain/pledge/pledge';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';

type DraftFacts = {
  readonly items: readonly { readonly state: 'empty' | 'unfinished' | 'finished' }[];
  readonly isComplete: boolean;
  /** A section or a part that is still to be filled in. */
  readonly missingPart: string | null;
};

/** As much of my pledge as decides what comes next. */
export type PledgeFacts = {
  readonly pledge: { readonly state: PledgeState; readonly amendmentState: AmendmentState | null };
  readonly campaign: { readonly minItems: number; readonly registrationDeadline: CalendarDate };
  readonly acceptsPledges: boolean;
  readonly draft: DraftFacts | null;
  readonly items: readonly { readonly status: ItemStatus; readonly dueOn: CalendarDate }[];
};

/** What the author does next, in one or two sentences without blame; for every state of the pledge. */
export function nextStepText(pledge: PledgeFacts, today: CalendarDate): string {
  switch (pledge.pledge.state) {
    case 'draft':
      return `${draftText(pledge)}${deadlineText(pledge, today)}`;
    case 'returned':
      return 'Đồng chí sửa theo góp ý rồi trình lại; những gì đã viết còn nguyên.';
    case 'submitted':
      return 'Đồng chí chưa phải làm gì thêm. Khi cam kết được duyệt, tiến độ từng việc ghi ở đây.';
    case 'approved':
      return amendmentText(pledge) ?? progressText(pledge);
  }
}

/** An amendment that lies with its writer comes before the reports; one that waits asks nothing of them. */
function amendmentText({ pledge }: PledgeFacts): string | null {
  switch (pledge.amendmentState) {
    case 'returned':
      return 'Bản điều chỉnh được trả lại: đồng chí sửa theo góp ý rồi trình lại. Bản đã duyệt vẫn có hiệu lực.';
    case 'draft':
      return 'Bản điều chỉnh đang soạn, chưa trình. Bản đã duyệt vẫn có hiệu lực.';
    case 'submitted':
    case null:
      return null;
  }
}

/** Whether an approved pledge has an item whose result is still to be reported. */
export function hasResultsToReport({ items }: Pick<PledgeFacts, 'items'>): boolean {
  return items.some(({ status }) => status.word !== 'done' && status.word !== 'waiting');
}

function draftText({ draft, campaign }: PledgeFacts): string {
  if (!draft) return '';
  if (draft.isComplete) return `Đã điền xong ${draft.items.length} việc. Đồng chí xem lại rồi trình.`;
  return missingText(draft, campaign.minItems);
}

/** What keeps a draft from being handed in: items to fill in, or items to leave out. */
export function missingText({ items, missingPart }: DraftFacts, minItems: number): string {
  const filled = items.filter(({ state }) => state === 'finished').length;
  if (missingPart && filled === items.length && filled >= minItems) {
    return `Mục “${missingPart}” còn chỗ chưa điền.`;
  }
  if (items.length <= minItems) return `Đã điền xong ${filled} trong ${minItems} việc.`;
  return `Đã điền xong ${filled} trong ${items.length} việc, cần ít nhất ${minItems}. Việc nào không cần thì bỏ bớt được.`;
}

function deadlineText({ campaign, acceptsPledges }: PledgeFacts, today: CalendarDate): string {
  const deadline = formatDate(campaign.registrationDeadline);
  if (!acceptsPledges) return ' Đợt đăng ký đã kết thúc.';
  return isAfter(today, campaign.registrationDeadline)
    ? ` Hạn đăng ký ${deadline} đã qua; cam kết vẫn được nhận và ghi “nộp muộn”.`
    : ` Hạn đăng ký ${deadline}.`;
}

function progressText({ items }: PledgeFacts): string {
  const overdue = items.filter(({ status }) => status.word === 'overdue').length;
  if (overdue > 0) return `Có ${overdue} việc quá hạn. Đồng chí ghi kết quả đến nay, dù chưa xong.`;
  const ahead = items.filter(({ status }) => status.word === 'due-soon' || status.word === 'in-progress');
  const [next] = ahead.map(({ dueOn }) => dueOn).sort();
  if (next) return `Việc gần nhất đến hạn ${formatDate(next)}. Có kết quả đến đâu, đồng chí ghi đến đó.`;
  return items.some(({ status }) => status.word === 'waiting')
    ? 'Kết quả đã báo đang chờ xác nhận; đồng chí chưa phải làm gì thêm.'
    : 'Mọi việc đã được xác nhận hoàn thành. Cảm ơn đồng chí.';
}
