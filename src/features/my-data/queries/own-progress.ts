import 'server-only';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { ROLE_WORDS, resultText } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import type { DecisionKind, TransitionKind } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { MEASURE_FIELDS, toMeasure, toOptionalNumber } from '@/server/pledge/measure-columns';
import { BLANK, type DataRow } from '../data-section';
import { OF_VERSION, versionText } from './own-pledges';

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
const OF_ITEM = { what: true, ...MEASURE_FIELDS, version: { select: OF_VERSION } } as const;

export async function listSteps({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.pledgeTransition.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      kind: true,
      byName: true,
      byRole: true,
      at: true,
      reason: true,
      version: { select: OF_VERSION },
      item: { select: { ordinal: true } },
    },
  });
  return rows.map(({ kind, version, item, byName, byRole, at, reason }) => [
    item ? `${STEP_WORDS[kind]}, về việc ${item.ordinal}` : STEP_WORDS[kind],
    versionText(version),
    byName,
    byRole ? ROLE_WORDS[byRole] : BLANK,
    formatDateTime(at),
    reason ?? BLANK,
  ]);
}

export async function listNotes({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.progressNote.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      onDay: true,
      value: true,
      reached: true,
      words: true,
      byName: true,
      at: true,
      item: { select: OF_ITEM },
    },
  });
  return rows.map(({ item, onDay, value, reached, words, byName, at }) => [
    item.what,
    versionText(item.version),
    formatDate(fromDbDate(onDay)),
    resultText(toMeasure(item), { value: toOptionalNumber(value), reached }),
    words || BLANK,
    byName,
    formatDateTime(at),
  ]);
}

export async function listDecisions({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.itemDecision.findMany({
    where: { pledge: { memberId: actor.memberId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      kind: true,
      value: true,
      reached: true,
      reason: true,
      byName: true,
      byRole: true,
      at: true,
      item: { select: OF_ITEM },
    },
  });
  return rows.map(({ item, kind, value, reached, byName, byRole, at, reason }) => [
    item.what,
    versionText(item.version),
    DECISION_WORDS[kind],
    resultText(toMeasure(item), { value: toOptionalNumber(value), reached }),
    byName,
    byRole ? ROLE_WORDS[byRole] : BLANK,
    formatDateTime(at),
    reason ?? BLANK,
  ]);
}
