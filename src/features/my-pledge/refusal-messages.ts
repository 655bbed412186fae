import type { ItemRefusalCode } from '@/domain/pledge/followed-item';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Sentence } from '@/server/action-kit/use-case';

export type DraftRefusalCode = 'draft.not-editable' | 'draft.stale' | 'draft.full';

const RELOAD = 'Hãy tải lại trang để xem tình trạng mới nhất.';

export function draftRefusalSentence(code: DraftRefusalCode): Sentence {
  switch (code) {
    case 'draft.not-editable':
      return `Cam kết này đã trình hoặc đã được duyệt nên không sửa được nữa. ${RELOAD}`;
    case 'draft.stale':
      return 'Việc này vừa được sửa ở một cửa sổ khác. Những gì đồng chí gõ vẫn còn trên trang này: hãy chép lại nếu cần, rồi tải lại trang.';
    case 'draft.full':
      return 'Một bản cam kết có nhiều nhất 12 việc.';
  }
}

export type SubmitRefusalCode = PledgeRefusalCode | 'draft.stale';

/** Handing in: the rules of the pledge, and a draft that changed after it was read. */
export function submitRefusalSentence(code: SubmitRefusalCode, details: RefusalDetails): Sentence {
  if (code !== 'draft.stale') return pledgeRefusalSentence(code, details);
  return 'Bản nháp vừa được sửa ở một cửa sổ khác nên chưa trình. Hãy tải lại trang, đọc lại rồi trình.';
}

export function pledgeRefusalSentence(code: PledgeRefusalCode, details: RefusalDetails): Sentence {
  switch (code) {
    case 'pledge.stale':
    case 'pledge.wrong-state':
      return `Cam kết này vừa chuyển sang tình trạng khác. ${RELOAD}`;
    case 'pledge.too-few-items':
      return `Cần ít nhất ${details.min} việc; bản này mới có ${details.count} việc. Hãy thêm việc rồi trình.`;
    case 'pledge.too-many-items':
      return `Có ${details.count} việc, nhiều hơn mức ${details.max}. Hãy bớt việc rồi trình.`;
    case 'pledge.item-incomplete':
      return `Việc ${details.position} còn chỗ chưa điền hoặc chưa đúng. Hãy bấm “Sửa” ở việc đó.`;
    case 'pledge.duplicate-items':
      return `Việc ${details.first} và việc ${details.second} giống nhau. Hãy sửa một trong hai việc.`;
    case 'campaign.not-open':
      return `Đợt đăng ký bắt đầu từ ngày ${dayText(details.startsOn)}. Bản nháp vẫn được giữ.`;
    case 'campaign.closed':
      return `Đợt đăng ký đã kết thúc ngày ${dayText(details.closesOn)}. Hãy liên hệ bí thư chi bộ.`;
    case 'pledge.own-dossier':
    case 'pledge.reason-required':
    case 'pledge.has-confirmations':
      return `Chưa thực hiện được. ${RELOAD}`;
  }
}

export function itemRefusalSentence(code: ItemRefusalCode, details: RefusalDetails): Sentence {
  switch (code) {
    case 'item.stale':
      return `Việc này vừa có thay đổi mới. Những gì đồng chí gõ vẫn còn trên trang này. ${RELOAD}`;
    case 'pledge.not-approved':
      return 'Cam kết chưa được duyệt nên chưa ghi tiến độ được.';
    case 'item.already-done':
      return 'Việc này đã được xác nhận hoàn thành, không cần báo thêm.';
    case 'item.note-empty':
      return { field: 'words', sentence: 'Ghi kết quả hoặc vài lời về việc đã làm.' };
    case 'item.value-required':
      return { field: 'value', sentence: 'Ghi con số đã đạt.' };
    case 'item.date-in-future':
      return { field: 'on', sentence: `Ngày báo không được sau hôm nay, ${dayText(details.today)}.` };
    case 'item.date-before-start':
      return {
        field: 'on',
        sentence: `Ngày báo phải từ ${dayText(details.startsOn)}, ngày bắt đầu của năm.`,
      };
    case 'item.own-dossier':
    case 'item.nothing-to-confirm':
    case 'item.nothing-to-take-back':
    case 'item.reason-required':
      return `Chưa thực hiện được. ${RELOAD}`;
  }
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
