import type { CampaignRefusalCode, ExtensionProblem } from '@/domain/campaign/set-up';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Sentence } from '@/server/action-kit/use-case';

export type ExtensionRefusalCode =
  | ExtensionProblem
  | 'extension.for-whom'
  | 'extension.not-found'
  | 'campaign.not-found';

export function campaignRefusal(code: CampaignRefusalCode, details: RefusalDetails): Sentence {
  switch (code) {
    case 'campaign.stale':
      return 'Chiến dịch này vừa được sửa ở nơi khác. Những gì đồng chí gõ vẫn còn trên trang này: hãy chép lại nếu cần, rồi tải lại trang.';
    case 'campaign.exists':
      return {
        field: 'year',
        sentence: `Năm ${details.year} đã có chiến dịch. Hãy mở chiến dịch đó để sửa.`,
      };
    case 'campaign.not-found':
      return 'Không tìm thấy chiến dịch này. Hãy tải lại trang.';
    case 'campaign.starts-outside':
      return {
        field: 'startsOn',
        sentence: `Ngày bắt đầu phải trong năm ${details.year}, hoặc sớm hơn nhiều nhất ba tháng.`,
      };
    case 'campaign.deadline-before-start':
      return { field: 'registrationDeadline', sentence: 'Hạn đăng ký không thể trước ngày bắt đầu.' };
    case 'campaign.closes-before-deadline':
      return { field: 'closesOn', sentence: 'Ngày khóa sổ không thể trước hạn đăng ký.' };
    case 'campaign.closes-outside':
      return { field: 'closesOn', sentence: `Ngày khóa sổ muộn nhất là ba tháng sau năm ${details.year}.` };
    case 'campaign.nobody-obliged':
      return { field: 'obligesOfficial', sentence: 'Chọn ít nhất một diện phải đăng ký.' };
    case 'campaign.wrong-state':
      return 'Chiến dịch đã chuyển sang tình trạng khác. Hãy tải lại trang để xem tình trạng mới nhất.';
    case 'campaign.reason-required':
      return { field: 'reason', sentence: 'Ghi lý do mở lại.' };
    case 'campaign.is-closed':
      return 'Chiến dịch đã khóa. Muốn sửa, hãy mở lại chiến dịch và ghi lý do trước.';
    case 'campaign.closes-before-extension':
      return {
        field: 'closesOn',
        sentence: `Đã có gia hạn đến ${dayText(details.until)}. Chọn ngày khóa sổ từ hôm đó trở đi, hoặc thu hồi gia hạn trước.`,
      };
    case 'campaign.same-line':
      return {
        field: String(details.field),
        sentence: `“${details.words}” được ghi hai lần. Hãy sửa hoặc để trống một dòng.`,
      };
    case 'campaign.no-basis':
      return {
        field: 'directiveIds',
        sentence:
          'Có văn bản hoặc chuyên đề không có trong sổ của cấp ủy cao nhất. Hãy tải lại trang rồi chọn lại.',
      };
  }
}

export function extensionRefusal(code: ExtensionRefusalCode, details: RefusalDetails): Sentence {
  switch (code) {
    case 'extension.not-later':
      return { field: 'until', sentence: `Ngày gia hạn phải sau hạn chung, ${dayText(details.deadline)}.` };
    case 'extension.past-closing':
      return { field: 'until', sentence: `Không gia hạn quá ngày khóa sổ, ${dayText(details.closesOn)}.` };
    case 'extension.campaign-closed':
      return 'Chiến dịch đã khóa. Muốn gia hạn, hãy mở lại chiến dịch và ghi lý do trước.';
    case 'extension.for-whom':
      return { field: 'until', sentence: 'Chọn một đơn vị hoặc một người ở bước trước.' };
    case 'extension.not-found':
    case 'campaign.not-found':
      return 'Không tìm thấy nội dung này. Hãy tải lại trang.';
  }
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
