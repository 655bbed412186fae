import type { CampaignState } from '@/domain/campaign/campaign';
import type { ThemeScope } from '@/domain/campaign/theme';
import type { ItemState } from '@/domain/pledge/item-progress';
import type { AmendmentState, PledgeState } from '@/domain/pledge/pledge';
import { isCalendarDate } from '@/domain/shared/calendar-date';
import { RELATION_WORDS } from './directive-words';
import { formatDate } from './format-date';
import { formatNumber } from './format-number';
import { PLEDGE_STATE_WORDS, ROLE_WORDS, STANDING_WORDS } from './pledge-words';
import { UNIT_KIND_WORDS } from './unit-words';

export type RecordedValue = string | number | boolean | null | readonly string[];
/** Fields of a record as an event keeps them. */
export type RecordedFields = Readonly<Record<string, RecordedValue>>;

/** One field of a change in words; null where nothing stood there at all. */
export type ChangedField = {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

const PLEDGE_STATES: Readonly<Record<PledgeState, string>> = {
  draft: PLEDGE_STATE_WORDS.draft.text,
  submitted: PLEDGE_STATE_WORDS.submitted.text,
  returned: PLEDGE_STATE_WORDS.returned.text,
  approved: PLEDGE_STATE_WORDS.approved.text,
};
const CAMPAIGN_STATES: Readonly<Record<CampaignState, string>> = {
  prepared: 'đang chuẩn bị',
  open: 'đang mở',
  closed: 'đã khóa',
};
const AMENDMENT_STATES: Readonly<Record<AmendmentState, string>> = {
  draft: 'đang soạn',
  submitted: 'chờ duyệt',
  returned: 'trả lại',
};
const RESULT_STATES: Readonly<Record<ItemState, string>> = {
  not_reported: 'chưa báo',
  in_progress: 'đang làm',
  waiting: 'chờ xác nhận',
  refused: 'chưa được xác nhận',
  done: 'xong',
};
const THEME_SCOPES: Readonly<Record<ThemeScope, string>> = { term: 'toàn khóa', year: 'năm', quarter: 'quý' };
const FILE_KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'ảnh JPEG',
  'image/png': 'ảnh PNG',
  'image/webp': 'ảnh WebP',
};
const QUARTERS: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

type Field = {
  readonly label: string;
  /** Words for the codes that the field may hold. */
  readonly codes?: Readonly<Record<string, string>>;
  /** How a number of it is written; as it is, where it is a name rather than an amount. */
  readonly number?: (value: number) => string;
  /** What nothing means, where it does not mean that somebody left it out. */
  readonly blank?: string;
};

/** Every field that an event keeps, in the order in which they are told. */
const FIELDS: Readonly<Record<string, Field>> = {
  kind: { label: 'Loại', codes: UNIT_KIND_WORDS },
  type: { label: 'Loại văn bản' },
  name: { label: 'Tên' },
  title: { label: 'Tên' },
  fullName: { label: 'Họ và tên' },
  number: { label: 'Số' },
  symbol: { label: 'Số, ký hiệu' },
  issuer: { label: 'Cơ quan ban hành' },
  term: { label: 'Nhiệm kỳ' },
  issuedOn: { label: 'Ngày ban hành' },
  abstract: { label: 'Trích yếu' },
  register: { label: 'Sổ của' },
  code: { label: 'Mã' },
  birthDate: { label: 'Ngày sinh' },
  joinedPartyOn: { label: 'Ngày vào Đảng' },
  partyPosition: { label: 'Chức vụ Đảng' },
  workPosition: { label: 'Công tác' },
  contactName: { label: 'Người liên hệ' },
  contactPhone: { label: 'Điện thoại liên hệ' },
  loginName: { label: 'Tên đăng nhập' },
  phone: { label: 'Điện thoại' },
  isDisabled: { label: 'Bị khóa' },
  role: { label: 'Vai trò', codes: ROLE_WORDS },
  unit: { label: 'Tại' },
  cell: { label: 'Chi bộ' },
  standing: { label: 'Diện', codes: STANDING_WORDS },
  superior: { label: 'Cấp trên' },
  whom: { label: 'Cho' },
  state: { label: 'Tình trạng', codes: { ...PLEDGE_STATES, ...CAMPAIGN_STATES } },
  amendmentState: { label: 'Bản điều chỉnh', codes: AMENDMENT_STATES, blank: 'không có' },
  awaitsAuthor: { label: 'Chờ người đứng tên xác nhận' },
  result: { label: 'Kết quả', codes: RESULT_STATES },
  paperOn: { label: 'Ngày ký bản giấy' },
  level: { label: 'Cấp ban hành' },
  scope: { label: 'Chuyên đề của', codes: THEME_SCOPES },
  year: { label: 'Năm' },
  quarter: { label: 'Quý', codes: QUARTERS },
  basis: { label: 'Văn bản căn cứ' },
  relation: { label: 'Quan hệ', codes: RELATION_WORDS },
  to: { label: 'Văn bản kia' },
  scan: { label: 'Bản chụp' },
  mediaType: { label: 'Loại tệp', codes: FILE_KINDS },
  byteSize: { label: 'Dung lượng', number: (bytes) => `${formatNumber(Math.ceil(bytes / 1024))} KB` },
  units: { label: 'Đơn vị' },
  people: { label: 'Người' },
  startsOn: { label: 'Nhận đăng ký từ' },
  registrationDeadline: { label: 'Hạn đăng ký' },
  closesOn: { label: 'Khóa sổ' },
  minItems: { label: 'Số việc ít nhất', number: formatNumber },
  obligesOfficial: { label: 'Đảng viên chính thức phải đăng ký' },
  obligesProbationary: { label: 'Đảng viên dự bị phải đăng ký' },
  obligesNonParty: { label: 'Cán bộ ngoài Đảng phải đăng ký' },
  obligedUnitKinds: { label: 'Tập thể phải đăng ký', codes: UNIT_KIND_WORDS },
  directives: { label: 'Văn bản' },
  themes: { label: 'Chuyên đề' },
  sections: { label: 'Các mục' },
  hints: { label: 'Gợi ý của các mục' },
  requiredSections: { label: 'Mục bắt buộc' },
  sectionsAfterWorks: { label: 'Mục in sau phần việc làm' },
  resultScale: { label: 'Thang kết quả' },
  from: { label: 'Từ ngày' },
  until: { label: 'Không còn từ ngày' },
  'extension.until': { label: 'Đúng hạn đến hết ngày' },
  reason: { label: 'Lý do' },
  why: { label: 'Lý do' },
};
/** For which collective the actor wrote: told beside the actor's name. */
const TOLD_ELSEWHERE = 'unitId';

/** Says whether a field of an event can be told, its value included: what is kept as a code has words. */
export function isTold(kind: string, name: string, value: RecordedValue): boolean {
  if (name === TOLD_ELSEWHERE) return true;
  const field = fieldOf(kind, name);
  if (!field?.codes) return field !== undefined;
  const known = [...Object.keys(field.codes), ...Object.values(field.codes)];
  return [value].flat().every((one) => one === null || known.includes(String(one)));
}

/**
 * The fields of an event that differ, in words; one without words is left out rather than shown raw, and so is what
 * somebody left blank in a thing that is new.
 */
export function changedFields(
  kind: string,
  before: RecordedFields | null,
  after: RecordedFields | null,
): readonly ChangedField[] {
  return Object.keys(FIELDS).flatMap((name) => {
    const field = fieldOf(kind, name);
    const was = before?.[name];
    const is = after?.[name];
    if (!field || JSON.stringify(was) === JSON.stringify(is)) return [];
    if (was === undefined && isBlank(is)) return [];
    return { label: field.label, before: textOf(field, was), after: textOf(field, is) };
  });
}

/** What a field is called of one kind of thing, or of all. */
function fieldOf(kind: string, name: string): Field | undefined {
  const key = [`${kind}.${name}`, name].find((one) => Object.hasOwn(FIELDS, one));
  return key === undefined ? undefined : FIELDS[key];
}

function textOf(field: Field, value: RecordedValue | undefined): string | null {
  if (value === undefined) return null;
  if (isBlank(value)) return field.blank ?? 'chưa ghi';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number' && field.number) return field.number(value);
  return listText([value].flat().map((one) => wordsOf(field, String(one))));
}

function isBlank(value: RecordedValue | undefined): value is null | '' {
  return value === null || value === '';
}

function listText(words: readonly string[]): string {
  return words.filter(Boolean).join('; ') || 'không có';
}

function wordsOf({ codes }: Field, text: string): string {
  if (codes && Object.hasOwn(codes, text)) return codes[text] ?? text;
  return isCalendarDate(text) ? formatDate(text) : text;
}
