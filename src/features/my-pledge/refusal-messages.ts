import type { ItemRefusalCode } from '@/domain/pledge/followed-item';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import type { PartRefusalCode } from '@/domain/pledge/submitted-parts';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { PART_WORDS } from '@/lib/pledge-words';
import type { Sentence } from '@/server/action-kit/use-case';

export type DraftRefusalCode =
  | 'draft.not-editable'
  | 'draft.stale'
  | 'draft.full'
  | 'draft.parts-full'
  | 'draft.too-large';

const RELOAD = 'Hãy tải lại trang để xem tình trạng mới nhất.';

export function draftRefusalSentence(code: DraftRefusalCode): Sentence {
  switch (code) {
    case 'draft.not-editable':
      return `Cam kết này đã trình hoặc đã được duyệt nên không sửa được nữa. ${RELOAD}`;
    case 'draft.stale':
      return 'Việc này vừa được sửa ở một cửa sổ khác. Những gì đồng chí gõ vẫn còn trên trang này: hãy chép lại nếu cần, rồi tải lại trang.';
    case 'draft.full':
      return 'Một bản cam kết có nhiều nhất 12 việc.';
    case 'draft.parts-full':
      return 'Mỗi loại nội dung của tập thể có nhiều nhất 5 mục.';
    case 'draft.too-large':
      return 'Bản nháp đã dài quá mức lưu được. Những gì đồng chí gõ vẫn còn trên trang này; hãy rút gọn rồi lưu lại.';
  }
}

export type StartRefusalCode = 'campaign.closed' | 'pledge.exists';

export function startRefusalSentence(code: StartRefusalCode): Sentence {
  switch (code) {
    case 'campaign.closed':
      return 'Đợt đăng ký này không còn nhận cam kết. Đồng chí hãy hỏi bí thư chi bộ.';
    case 'pledge.exists':
      return 'Đồng chí này đã có bản nháp hoặc cam kết của mình, nên không nhập giúp được nữa. Hãy tải lại trang.';
  }
}

export type SubmitRefusalCode = PledgeRefusalCode | PartRefusalCode | 'draft.stale';

/** Handing in: the rules of the pledge and its parts, and a draft that changed after it was read. */
export function submitRefusalSentence(code: SubmitRefusalCode, details: RefusalDetails): Sentence {
  switch (code) {
    case 'draft.stale':
      return 'Bản nháp vừa được sửa ở một cửa sổ khác nên chưa trình. Hãy tải lại trang, đọc lại rồi trình.';
    case 'pledge.section-incomplete':
      return `Mục “${details.heading}” còn trống hoặc chưa đúng. Hãy bấm “Sửa” ở mục đó.`;
    case 'pledge.part-incomplete':
      return `${partName(details)} còn chỗ chưa điền hoặc chưa đúng. Hãy bấm “Sửa” ở mục đó.`;
    case 'pledge.no-breakthrough':
      return 'Tập thể cần chọn ít nhất một nội dung đột phá. Hãy thêm rồi trình.';
    case 'pledge.too-many-parts':
      return `Mỗi loại nội dung của tập thể có nhiều nhất ${details.max} mục. Hãy bớt rồi trình.`;
    default:
      return pledgeRefusalSentence(code, details);
  }
}

function partName({ kind, position }: RefusalDetails): string {
  const title = Object.entries(PART_WORDS).find(([name]) => name === kind)?.[1] ?? 'Mục';
  return `${title} ${position}`;
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
    case 'campaign.over':
      return 'Đợt này đã khép lại, không nhận thay đổi nữa. Hãy liên hệ bí thư chi bộ.';
    case 'campaign.closed':
      return `Đợt đăng ký đã kết thúc ngày ${dayText(details.closesOn)}. Hãy liên hệ bí thư chi bộ.`;
    case 'pledge.reason-required':
      return { field: 'reason', sentence: 'Ghi vì sao điều chỉnh, một dòng là đủ.' };
    case 'entry.paper-in-future':
      return {
        field: 'paperOn',
        sentence: `Ngày ký bản giấy không được sau hôm nay, ${dayText(details.today)}.`,
      };
    case 'entry.nothing-to-confirm':
      return `Bản cam kết này không còn chờ xác nhận. ${RELOAD}`;
    case 'pledge.own-dossier':
    case 'pledge.has-confirmations':
    case 'pledge.amended':
    case 'pledge.awaits-author':
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
    case 'item.own-report':
    case 'item.nothing-to-confirm':
    case 'item.nothing-to-take-back':
    case 'item.reason-required':
      return `Chưa thực hiện được. ${RELOAD}`;
  }
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
