import type { Role } from '@/domain/access/roles';
import type { Standing } from '@/domain/organisation/standing';
import type { ItemStatus } from '@/domain/pledge/item-status';
import type { Direction, Measure, MeasuredResult, MeasureKind } from '@/domain/pledge/measure';
import type { PledgeState } from '@/domain/pledge/pledge';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { CollectivePartKind, ModelIntent } from '@/domain/pledge/pledge-part';
import type { StatusKind } from '@/lib/status-kind';
import { formatNumber } from './format-number';

/** A word and the shape that goes with it. */
export type StatusWord = { readonly kind: StatusKind; readonly text: string };

export const GROUP_WORDS: Readonly<Record<ItemGroup, string>> = {
  study: 'Học tập',
  follow: 'Làm theo',
  exemplify: 'Nêu gương',
};

export const MEASURE_WORDS: Readonly<Record<MeasureKind, string>> = {
  number: 'Con số',
  yes_no: 'Làm được hay chưa',
  milestone: 'Đạt một mốc',
  narrative: 'Kể lại kết quả',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  at_least: 'Ít nhất',
  at_most: 'Không quá',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  official: 'đảng viên chính thức',
  probationary: 'đảng viên dự bị',
  exempt: 'đảng viên được miễn sinh hoạt',
  suspended: 'đảng viên đang đình chỉ sinh hoạt',
  non_party: 'cán bộ ngoài Đảng',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: 'cán bộ, đảng viên',
  cell_secretary: 'Bí thư, chi ủy chi bộ',
  committee_officer: 'Cán bộ đảng ủy',
  campaign_officer: 'Cán bộ Ban Tuyên giáo',
  inspector: 'Cán bộ Ủy ban Kiểm tra',
  leader: 'Lãnh đạo cấp ủy',
  administrator: 'Quản trị',
};

export const PART_WORDS: Readonly<Record<CollectivePartKind, string>> = {
  breakthrough: 'Nội dung đột phá',
  pressing_issue: 'Vấn đề bức xúc',
  model: 'Mô hình',
};

export const MODEL_INTENT_WORDS: Readonly<Record<ModelIntent, string>> = {
  build: 'xây dựng mới',
  keep: 'duy trì',
  replicate: 'nhân rộng',
};

export const PLEDGE_STATE_WORDS: Readonly<Record<PledgeState, StatusWord>> = {
  draft: { kind: 'draft', text: 'Chưa trình' },
  submitted: { kind: 'wait', text: 'Chờ duyệt' },
  returned: { kind: 'back', text: 'Trả lại' },
  approved: { kind: 'done', text: 'Đã duyệt' },
};

/** "Ít nhất 12 hộ", "Làm xong", "Đạt mốc: …": what was pledged. */
export function targetText(measure: Measure): string {
  switch (measure.kind) {
    case 'number':
      return `${measure.direction === 'at_most' ? 'không quá ' : ''}${formatNumber(measure.target)} ${measure.unitLabel}`;
    case 'yes_no':
      return 'làm được';
    case 'milestone':
      return measure.milestone ? `đạt mốc: ${measure.milestone}` : 'đạt mốc đã nêu';
    case 'narrative':
      return 'kết quả được ghi nhận';
  }
}

/** Last year's number; null for measures that have none. */
export function baselineText(measure: Measure): string | null {
  if (measure.kind !== 'number') return null;
  return measure.baseline === null ? 'không có' : `${formatNumber(measure.baseline)} ${measure.unitLabel}`;
}

/** "8 buổi", "đã làm xong", "chưa xong"; a dash for no result. */
export function resultText(measure: Measure, result: MeasuredResult | null): string {
  if (!result) return '–';
  if (measure.kind === 'number')
    return result.value === null ? '–' : `${formatNumber(result.value)} ${measure.unitLabel}`;
  if (result.reached === null) return '–';
  return result.reached ? 'đã làm xong' : 'chưa xong';
}

/** An item's status on a day, as every screen says it. */
export function itemStatusWord(status: ItemStatus): StatusWord {
  switch (status.word) {
    case 'done':
      return { kind: 'done', text: 'Xong' };
    case 'waiting':
      return { kind: 'wait', text: 'Chờ xác nhận' };
    case 'overdue':
      return { kind: 'late', text: `Quá hạn ${status.days} ngày` };
    case 'due-soon':
      return { kind: 'wait', text: status.days === 0 ? 'Hạn hôm nay' : `Còn ${status.days} ngày` };
    case 'in-progress':
      return { kind: 'none', text: 'Đang làm' };
  }
}
