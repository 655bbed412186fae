import { Timeline } from '@/components/timeline';
import { formatDateTime } from '@/lib/format-date-time';
import type { StatusKind } from '@/lib/status-kind';
import type { HistoryFact } from '../queries/dossier-history';

const KINDS: Readonly<Record<HistoryFact['kind'], { readonly kind: StatusKind; readonly what: string }>> = {
  submission: { kind: 'wait', what: 'Trình cam kết' },
  withdrawal: { kind: 'draft', what: 'Rút lại để sửa' },
  return: { kind: 'back', what: 'Trả lại' },
  approval: { kind: 'done', what: 'Duyệt' },
  approval_taken_back: { kind: 'back', what: 'Thu hồi việc duyệt' },
  amendment: { kind: 'wait', what: 'Trình điều chỉnh' },
  amendment_withdrawal: { kind: 'draft', what: 'Rút lại điều chỉnh' },
  amendment_return: { kind: 'back', what: 'Trả lại điều chỉnh' },
  amendment_approval: { kind: 'done', what: 'Duyệt điều chỉnh' },
  amendment_approval_taken_back: { kind: 'back', what: 'Thu hồi việc duyệt điều chỉnh' },
  member_confirmation: { kind: 'done', what: 'Xác nhận bản nhập giúp' },
  note: { kind: 'wait', what: 'Báo kết quả' },
  confirmation: { kind: 'done', what: 'Xác nhận kết quả' },
  refusal: { kind: 'back', what: 'Chưa xác nhận kết quả' },
  confirmation_taken_back: { kind: 'back', what: 'Thu hồi xác nhận' },
};

export function DossierHistory({ facts }: { readonly facts: readonly HistoryFact[] }) {
  return (
    <section aria-labelledby="lich-su" className="border-t border-line pt-4">
      <h3 id="lich-su" className="mb-3 text-base">
        Lịch sử hồ sơ
      </h3>
      <Timeline
        entries={facts.map((fact) => ({
          id: fact.id,
          kind: KINDS[fact.kind].kind,
          what: whatOf(fact),
          who: fact.byName,
          when: formatDateTime(fact.at),
          words: fact.words,
        }))}
      />
    </section>
  );
}

function whatOf({ kind, itemOrdinal, versionOrdinal, amount }: HistoryFact): string {
  const { what } = KINDS[kind];
  if (kind === 'submission' || kind === 'amendment') return `${what}, bản ${versionOrdinal ?? 1}`;
  const act = itemOrdinal === null ? what : `${what} việc ${itemOrdinal}`;
  return amount === null ? act : `${act}: ${amount}`;
}
