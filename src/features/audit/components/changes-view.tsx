import { ChangedFields } from '@/components/changed-fields';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { BackLink, PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { routes } from '@/config/routes';
import { actionWords, subjectText } from '@/lib/audit-words';
import { formatDateTime } from '@/lib/format-date-time';
import { formatNumber } from '@/lib/format-number';
import type { ChangesAddress } from '../changes-filter';
import type { ChangeRow, ChangesPage } from '../queries/list-changes';
import { ChangesFilterForm } from './changes-filter-form';

const COLUMNS = [{ head: 'Việc' }, { head: 'Ai' }, { head: 'Lúc' }, { head: 'Trước và sau' }];

/** The record of changes as the administrator reads it. */
export function ChangesView({ list }: { readonly list: ChangesPage }) {
  const { rows, page, pages, asked } = list;
  return (
    <>
      <BackLink href={routes.administration}>Quản trị</BackLink>
      <PageHead title="Nhật ký thay đổi" sub={headOf(list)} />
      <ChangesFilterForm {...list} />
      {rows.length === 0 ? (
        <NothingFound list={list} />
      ) : (
        <div className="overflow-hidden rounded-md border border-line bg-card shadow-card print:shadow-none">
          <DataTable caption="Các thay đổi, mới nhất trước" columns={COLUMNS}>
            {rows.map((row) => (
              <Change key={row.id} row={row} />
            ))}
          </DataTable>
        </div>
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => addressOf(asked, to)} />
    </>
  );
}

function headOf({ rows: [newest], total, asked, problems }: ChangesPage): string {
  if (problems.tu || problems.den) return 'Chưa lọc được: hãy sửa ngày ở ô bên dưới.';
  const count = `${formatNumber(total)} thay đổi`;
  if (!asked.banGhi || !newest) return `${count}, không ai sửa hay xóa được`;
  return `${count} của ${subjectText(newest.subjectKind, newest.subjectName)}`;
}

function Change({ row }: { readonly row: ChangeRow }) {
  const subject = subjectText(row.subjectKind, row.subjectName);
  return (
    <tr className="align-top">
      <RowHead>
        <span className="block font-semibold first-letter:uppercase">{actionWords(row.action)}</span>
        {row.href ? <a href={row.href}>{subject}</a> : <span className="font-normal">{subject}</span>}
      </RowHead>
      <Cell>
        <span className="desk:nb">{row.actorName}</span>
        {row.onBehalfOfName && <span className="text-ink-2"> (thay mặt {row.onBehalfOfName})</span>}
      </Cell>
      <Cell>
        <span className="desk:nb">{formatDateTime(row.at)}</span>
      </Cell>
      <Cell>
        <ChangedFields {...row} />
      </Cell>
    </tr>
  );
}

function NothingFound({ list: { asked, problems } }: { readonly list: ChangesPage }) {
  if (problems.tu || problems.den)
    return <EmptyState title="Chưa lọc theo ngày" text="Sửa ngày đã ghi rồi bấm “Lọc” lần nữa." />;
  const { trang: _, ...filters } = asked;
  return Object.values(filters).some(Boolean) ? (
    <EmptyState
      title="Không có thay đổi nào như vậy"
      text="Thử bỏ bớt điều kiện lọc; tên người tìm không cần dấu."
      action={<a href={routes.changes}>Xem tất cả thay đổi</a>}
    />
  ) : (
    <EmptyState
      title="Chưa có thay đổi nào"
      text="Mỗi lần ai đó thêm, sửa hoặc duyệt, việc ấy sẽ được ghi ở đây cùng thời điểm."
    />
  );
}

function addressOf({ ai, loai, tu, den, banGhi }: ChangesAddress, page: number): string {
  const entries = Object.entries({ ai, loai, tu, den, 'ban-ghi': banGhi, trang: String(page) });
  const kept = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `${routes.changes}?${new URLSearchParams(kept)}`;
}
