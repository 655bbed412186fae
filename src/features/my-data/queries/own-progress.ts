import 'server-only';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { ROLE_WORDS, resultText } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import type { DecisionKind, TransitionKind } from '@/server/db/generated/client';
import { toMeasure, toOptionalNumber } from '@/server/pledge/measure-columns';
import { BLANK, type DataRow } from '../data-section';
import type { OwnRows } from './own-rows';

const STEP_WORDS: Readonly<Record<TransitionKind, string>> = {
  submission: 'Trình cam kết',
  withdrawal: 'Rút lại để sửa',
  return: 'Trả lại',
  approval: 'Duyệt',
  approval_taken_back: 'Thu hồi việc duyệt',
  amendment: 'Trình điều chỉnh',
  amendment_withdrawal: 'Rút lại điều chỉnh',
  amendment_return: 'Trả lại điều chỉnh',
  amendment_approval: 'Duyệt điều chỉnh',
  amendment_approval_taken_back: 'Thu hồi việc duyệt điều chỉnh',
  member_confirmation: 'Xác nhận bản nhập giúp',
};
const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  confirmation: 'Xác nhận',
  refusal: 'Chưa xác nhận',
  confirmation_taken_back: 'Thu hồi xác nhận',
};
type Fact = { readonly id: string; readonly at: Date };

function newestFirst<Row extends Fact>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

export function listSteps({ versions }: OwnRows): readonly DataRow[] {
  const rows = versions.flatMap(({ name, transitions }) => transitions.map((step) => ({ ...step, name })));
  return newestFirst(rows).map(({ kind, name, item, byName, byRole, at, reason }) => [
    item ? `${STEP_WORDS[kind]}, về việc ${item.ordinal}` : STEP_WORDS[kind],
    name,
    byName,
    byRole ? ROLE_WORDS[byRole] : BLANK,
    formatDateTime(at),
    reason ?? BLANK,
  ]);
}

export function listNotes(own: OwnRows): readonly DataRow[] {
  const rows = itemsOf(own).flatMap((item) => item.notes.map((note) => ({ ...note, item })));
  return newestFirst(rows).map(({ item, onDay, value, reached, words, byName, at }) => [
    item.what,
    item.versionName,
    formatDate(fromDbDate(onDay)),
    resultText(toMeasure(item), { value: toOptionalNumber(value), reached }),
    words || BLANK,
    byName,
    formatDateTime(at),
  ]);
}

export function listDecisions(own: OwnRows): readonly DataRow[] {
  const rows = itemsOf(own).flatMap((item) => item.decisions.map((decision) => ({ ...decision, item })));
  return newestFirst(rows).map(({ item, kind, value, reached, byName, byRole, at, reason }) => [
    item.what,
    item.versionName,
    DECISION_WORDS[kind],
    resultText(toMeasure(item), { value: toOptionalNumber(value), reached }),
    byName,
    byRole ? ROLE_WORDS[byRole] : BLANK,
    formatDateTime(at),
    reason ?? BLANK,
  ]);
}

function itemsOf({ versions }: OwnRows) {
  return versions.flatMap(({ name, items }) => items.map((item) => ({ ...item, versionName: name })));
}
