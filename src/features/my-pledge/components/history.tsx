import { Card } from '@/components/card';
import { Timeline, type TimelineEntry } from '@/components/timeline';
import { formatDateTime } from '@/lib/format-date-time';
import type { DossierTransition } from '@/server/pledge/read-dossier';

const WORDS = {
  submission: { kind: 'wait', what: 'Trình cam kết' },
  withdrawal: { kind: 'back', what: 'Rút lại để sửa' },
  return: { kind: 'back', what: 'Trả lại' },
  approval: { kind: 'done', what: 'Duyệt' },
  approval_taken_back: { kind: 'late', what: 'Thu hồi việc duyệt' },
  amendment: { kind: 'wait', what: 'Trình điều chỉnh' },
  amendment_withdrawal: { kind: 'back', what: 'Rút lại điều chỉnh' },
  amendment_return: { kind: 'back', what: 'Trả lại điều chỉnh' },
  amendment_approval: { kind: 'done', what: 'Duyệt điều chỉnh' },
  amendment_approval_taken_back: { kind: 'back', what: 'Thu hồi phê duyệt điều chỉnh' },
  member_confirmation: { kind: 'done', what: 'Xác nhận bản nhập giúp' },
} as const;

/** Everything that happened to the dossier, newest first. */
export function History({ transitions }: { readonly transitions: readonly DossierTransition[] }) {
  if (transitions.length === 0) return null;
  const entries = transitions.toReversed().map(
    ({ id, kind, byName, at, reason, itemOrdinal }): TimelineEntry => ({
      id,
      kind: WORDS[kind].kind,
      what: itemOrdinal ? `${WORDS[kind].what}, góp ý về việc ${itemOrdinal}` : WORDS[kind].what,
      who: byName,
      when: formatDateTime(at),
      words: reason,
    }),
  );
  return (
    <Card title="Lịch sử hồ sơ">
      <Timeline entries={entries} />
    </Card>
  );
}
