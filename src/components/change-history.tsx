import { actionWords } from '@/lib/audit-words';
import type { ChangeLine, ChangeHistory as History } from '@/lib/change-line';
import { formatDateTime } from '@/lib/format-date-time';
import { Card } from './card';
import { ChangedFields } from './changed-fields';

const SHOWN_AT_ONCE = 10;

type ChangeHistoryProps = {
  readonly history: History | null;
  /** Where one page tells of several records: each line names its own. */
  readonly namesSubject?: boolean;
};

/** "Lịch sử thay đổi" of a record: who did what and when, newest first; nothing for who may not read it. */
export function ChangeHistory({ history, namesSubject = false }: ChangeHistoryProps) {
  if (!history) return null;
  const { lines, isCut, listHref } = history;
  const [newest, older] = [lines.slice(0, SHOWN_AT_ONCE), lines.slice(SHOWN_AT_ONCE)];
  return (
    <div className="mt-5 print:hidden">
      <Card title="Lịch sử thay đổi" id="lich-su-thay-doi" aside={listHref && <ListLink href={listHref} />}>
        {lines.length === 0 && (
          <p className="text-ink-2">Chưa có thay đổi nào được ghi lại. Từ nay mỗi lần sửa sẽ hiện ở đây.</p>
        )}
        <Lines lines={newest} namesSubject={namesSubject} />
        {older.length > 0 && (
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-red underline underline-offset-4">
              Xem {older.length} thay đổi trước đó
            </summary>
            <Lines lines={older} namesSubject={namesSubject} />
            {isCut && <p className="text-sm text-ink-2">Các thay đổi cũ hơn vẫn được lưu trong nhật ký.</p>}
          </details>
        )}
      </Card>
    </div>
  );
}

function ListLink({ href }: { readonly href: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-red underline underline-offset-4">
      Xem trong nhật ký
    </a>
  );
}

type LinesProps = { readonly lines: readonly ChangeLine[]; readonly namesSubject: boolean };

function Lines({ lines, namesSubject }: LinesProps) {
  return (
    <ol className="grid divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="grid gap-0.5 py-2.5 first:pt-0 last:pb-0">
          <p>
            <b>{line.actorName}</b>
            {line.onBehalfOfName && ` (thay mặt ${line.onBehalfOfName})`} {actionWords(line.action)}
            {namesSubject && line.subjectName && ` cho ${line.subjectName}`}
            <span className="text-sm text-ink-2">
              {' '}
              · <span className="nb">{formatDateTime(line.at)}</span>
            </span>
          </p>
          <ChangedFields {...line} />
        </li>
      ))}
    </ol>
  );
}
