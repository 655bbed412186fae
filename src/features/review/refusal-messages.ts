import type { RefusalDetails } from '@/domain/shared/result';
import type { Sentence } from '@/server/action-kit/use-case';
import type { ActKind, InRowRefusal, ItemReviewRefusal, PledgeReviewRefusal } from './refusals';

const NOT_FOUND =
  'Không tìm thấy nội dung này, hoặc đồng chí không có quyền thực hiện. Hãy quay lại trang trước.';
const NOT_A_REVIEW = 'Bước này là của người viết cam kết. Đồng chí hãy tải lại trang.';
const OWN_DOSSIER = 'Đồng chí không thể tự duyệt hồ sơ của mình; hồ sơ này do người khác duyệt.';
const READ_AGAIN =
  'Hãy tải lại trang để xem hồ sơ như hiện nay; nếu vừa gõ lý do, đồng chí chép lại trước khi tải.';

const ACTS: Readonly<Record<ActKind, string>> = {
  submission: 'đã trình lại hồ sơ này',
  withdrawal: 'đã rút hồ sơ này về để sửa',
  return: 'đã trả lại hồ sơ này',
  approval: 'đã duyệt hồ sơ này',
  approval_taken_back: 'đã thu hồi việc duyệt hồ sơ này',
  amendment: 'đã trình bản điều chỉnh của hồ sơ này',
  amendment_withdrawal: 'đã rút bản điều chỉnh về để sửa',
  amendment_return: 'đã trả lại bản điều chỉnh',
  amendment_approval: 'đã duyệt bản điều chỉnh',
  amendment_approval_taken_back: 'đã thu hồi việc duyệt bản điều chỉnh',
  member_confirmation: 'đã xác nhận bản được nhập giúp',
  note: 'đã báo kết quả mới cho việc này',
  confirmation: 'đã xác nhận kết quả việc này',
  refusal: 'đã ghi chưa xác nhận kết quả việc này',
  confirmation_taken_back: 'đã thu hồi xác nhận kết quả việc này',
};

/** "Đồng chí Ngô Văn Bảy đã duyệt hồ sơ này lúc 08:15 ngày 22/11/2026. …" */
function whatHappened({ who, act, when }: RefusalDetails): string {
  const done = ACTS[act as ActKind];
  if (!done) return `Hồ sơ này đã thay đổi trong lúc đồng chí đọc. ${READ_AGAIN}`;
  return `${who} ${done} lúc ${when}. ${READ_AGAIN}`;
}

type Sentences<Code extends string> = Readonly<
  Record<Code, Sentence | ((details: RefusalDetails) => Sentence)>
>;

const PLEDGE_SENTENCES: Sentences<PledgeReviewRefusal> = {
  'pledge.stale': whatHappened,
  'pledge.wrong-state': whatHappened,
  'pledge.not-found': NOT_FOUND,
  'pledge.own-dossier': OWN_DOSSIER,
  'pledge.reason-required': { field: 'reason', sentence: 'Ghi lý do, để người viết biết cần làm gì.' },
  'pledge.has-confirmations': ({ count }) =>
    `Hồ sơ này có ${count} việc đã được xác nhận kết quả. Hãy thu hồi xác nhận của các việc đó trước, rồi thu hồi việc duyệt.`,
  'pledge.amended':
    'Hồ sơ này có bản điều chỉnh chờ duyệt. Hãy duyệt hoặc trả lại bản điều chỉnh trước, rồi thu hồi việc duyệt.',
  'pledge.awaits-author':
    'Bản này do bí thư nhập giúp và người đứng tên chưa xác nhận. Hãy đợi đồng chí ấy xác nhận khi đăng nhập, hoặc ghi ngày trên bản giấy đã ký rồi duyệt.',
  'entry.nothing-to-confirm': NOT_A_REVIEW,
  'entry.paper-in-future': NOT_A_REVIEW,
  'item.not-of-pledge': {
    field: 'itemId',
    sentence: 'Việc được chọn không thuộc bản đang xét. Hãy chọn lại việc cần sửa.',
  },
  'pledge.too-few-items': NOT_A_REVIEW,
  'pledge.too-many-items': NOT_A_REVIEW,
  'pledge.item-incomplete': NOT_A_REVIEW,
  'pledge.duplicate-items': NOT_A_REVIEW,
  'campaign.not-open': NOT_A_REVIEW,
  'campaign.closed': NOT_A_REVIEW,
  'campaign.over': NOT_A_REVIEW,
};

export function pledgeRefusal(code: PledgeReviewRefusal, details: RefusalDetails): Sentence {
  const sentence = PLEDGE_SENTENCES[code];
  return typeof sentence === 'function' ? sentence(details) : sentence;
}

const IN_ROW_SENTENCES: Sentences<InRowRefusal> = {
  'review.none-approved': ({ total }) =>
    `Chưa duyệt được hồ sơ nào (0/${total}): các hồ sơ đã tích đều đã thay đổi hoặc đã có người xử lý trong lúc đồng chí đọc. Hãy tải lại trang để đọc bản hiện nay.`,
};

export function inRowRefusal(code: InRowRefusal, details: RefusalDetails): Sentence {
  const sentence = IN_ROW_SENTENCES[code];
  return typeof sentence === 'function' ? sentence(details) : sentence;
}

const ITEM_SENTENCES: Sentences<ItemReviewRefusal> = {
  'item.stale': whatHappened,
  'item.nothing-to-confirm': whatHappened,
  'item.not-found': NOT_FOUND,
  'item.own-dossier': OWN_DOSSIER,
  'item.own-report':
    'Kết quả này do chính đồng chí báo khi viết cam kết của tập thể. Đề nghị người duyệt khác xác nhận, hoặc người đang viết báo lại.',
  'pledge.not-approved': 'Cam kết này hiện chưa được duyệt, nên chưa xác nhận được kết quả.',
  'item.nothing-to-take-back': 'Việc này hiện không có xác nhận nào để thu hồi. Đồng chí hãy tải lại trang.',
  'item.reason-required': { field: 'reason', sentence: 'Ghi lý do, để người báo biết cần làm gì.' },
  'item.value-required': { field: 'value', sentence: 'Nhập số đồng chí xác nhận.' },
  'number.empty': { field: 'value', sentence: 'Nhập số đồng chí xác nhận.' },
  'number.unreadable': offerNumber('Chưa đọc được số này'),
  'number.ambiguous': offerNumber('Số này có thể đọc hai cách'),
  'number.too-many-decimals': ({ max }) =>
    atValue(`Phần lẻ có nhiều nhất ${max} chữ số, sau dấu phẩy. Ví dụ: 12,5.`),
  'number.too-large': { field: 'value', sentence: 'Số này quá lớn. Hãy kiểm tra lại các số 0.' },
  'number.negative': { field: 'value', sentence: 'Số xác nhận không thể nhỏ hơn 0.' },
  'item.already-done': NOT_A_REVIEW,
  'item.note-empty': NOT_A_REVIEW,
  'item.date-in-future': NOT_A_REVIEW,
  'item.date-before-start': NOT_A_REVIEW,
};

export function itemRefusal(code: ItemReviewRefusal, details: RefusalDetails): Sentence {
  const sentence = ITEM_SENTENCES[code];
  return typeof sentence === 'function' ? sentence(details) : sentence;
}

/** Says how the typed number would be written, and lets the person decide. */
function offerNumber(problem: string): (details: RefusalDetails) => Sentence {
  return ({ suggestion, other }) => {
    if (!suggestion) return atValue(`${problem}. Chỉ dùng chữ số, dấu phẩy cho phần lẻ. Ví dụ: 1.250,5.`);
    const readings = other ? `“${suggestion}” hoặc “${other}”` : `“${suggestion}”`;
    return atValue(`${problem}. Có phải đồng chí muốn ghi ${readings}?`);
  };
}

function atValue(sentence: string): Sentence {
  return { field: 'value', sentence };
}
