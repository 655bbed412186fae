import type { BarTone } from '@/components/bar';
import type { PersonStatus } from '@/domain/rollup/person-status';
import type { Status } from '@/domain/rollup/status-word';
import type { StatusKind } from '@/lib/status-kind';

/** The shape and the bar that go with each status; the word itself is the domain's. */
export const STATUS_SHAPES: Readonly<Record<Status, StatusKind>> = {
  good: 'done',
  'needs-push': 'wait',
  slow: 'late',
  'not-due': 'none',
  'not-applicable': 'none',
};

export const STATUS_TONES: Readonly<Record<Status, BarTone>> = {
  good: 'done',
  'needs-push': 'mid',
  slow: 'low',
  'not-due': 'plain',
  'not-applicable': 'plain',
};

export const PERSON_STATUS_WORDS: Readonly<
  Record<PersonStatus, { readonly kind: StatusKind; readonly text: string }>
> = {
  'not-registered': { kind: 'none', text: 'Chưa đăng ký' },
  'not-submitted': { kind: 'draft', text: 'Chưa trình' },
  waiting: { kind: 'wait', text: 'Chờ duyệt' },
  returned: { kind: 'back', text: 'Trả lại' },
  'handed-in': { kind: 'wait', text: 'Đã trình, chưa duyệt' },
  approved: { kind: 'done', text: 'Đã duyệt' },
};
