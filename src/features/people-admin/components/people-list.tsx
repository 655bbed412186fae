import { buttonClass } from '@/components/button-class';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { BackLink, PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { SearchField } from '@/components/search-field';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import { STANDING_WORDS } from '@/lib/pledge-words';
import type { PeopleAddress, PeopleList, PersonLine } from '../queries/list-kept-people';

const COLUMNS = [
  { head: 'Họ và tên' },
  { head: 'Chi bộ' },
  { head: 'Diện' },
  { head: 'Mã' },
  { head: 'Tài khoản' },
];

export function PeopleListView({ list }: { readonly list: PeopleList }) {
  const { rows, page, pages, asked, cell } = list;
  return (
    <>
      {cell ? (
        <BackLink href={routes.unitKept(cell.id)}>{cell.name}</BackLink>
      ) : (
        <BackLink href={routes.administration}>Quản trị</BackLink>
      )}
      <PageHead
        title={cell ? `Người ở ${cell.name}` : 'Cán bộ, đảng viên'}
        sub={countText(list)}
        actions={
          <ButtonLink href={cell ? routes.personNewIn(cell.id) : routes.personNew}>Thêm người</ButtonLink>
        }
      />
      <SearchForm asked={asked} />
      {rows.length === 0 ? (
        <Nobody asked={asked} />
      ) : (
        <Card flush>
          <DataTable caption="Cán bộ, đảng viên, theo tên" columns={COLUMNS}>
            {rows.map((row) => (
              <PersonRow key={row.id} row={row} />
            ))}
          </DataTable>
        </Card>
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => address(asked, to)} />
    </>
  );
}

/** Without a search the list also keeps those who have left, or have not come yet. */
function countText({ total, asked, cell }: PeopleList): string {
  const count = `${formatNumber(total)} người`;
  return cell || asked.tim || asked.taiKhoan ? count : `${count}, kể cả người không ở chi bộ nào`;
}

function Nobody({ asked }: { readonly asked: PeopleAddress }) {
  if (asked.tim)
    return (
      <EmptyState title="Không có ai như vậy" text="Tìm không cần dấu, theo họ tên, mã hoặc tên đăng nhập." />
    );
  if (asked.taiKhoan) return <EmptyState title="Ai cũng đã có tài khoản" />;
  return (
    <EmptyState
      title="Chưa có ai"
      text="Bấm “Thêm người” để thêm từng người. Có nhiều thì nhập cùng lúc từ một tệp."
      action={
        <ButtonLink href={routes.workbooks} tone="quiet">
          Nhập từ tệp Excel
        </ButtonLink>
      }
    />
  );
}

function PersonRow({ row }: { readonly row: PersonLine }) {
  return (
    <tr>
      <RowHead>
        <a href={routes.person(row.id)}>{row.fullName}</a>
      </RowHead>
      <Cell label="Chi bộ">{row.cellName ?? 'không sinh hoạt ở đâu'}</Cell>
      <Cell label="Diện">{row.standing ? STANDING_WORDS[row.standing] : '–'}</Cell>
      <Cell label="Mã">{row.code ?? '–'}</Cell>
      <Cell label="Tài khoản">{row.loginName ?? 'chưa có'}</Cell>
    </tr>
  );
}

function SearchForm({ asked }: { readonly asked: PeopleAddress }) {
  return (
    <form action={routes.people} className="mb-4 flex flex-wrap items-end gap-3">
      {asked.chiBo && <input type="hidden" name="chi-bo" value={asked.chiBo} />}
      <SearchField
        label="Tìm theo họ tên, mã hoặc tên đăng nhập"
        typed={asked.tim}
        example="nguyen thi hanh"
      />
      <label className="inline-flex min-h-12 items-center gap-2">
        <input
          type="checkbox"
          name="tai-khoan"
          value="chua"
          defaultChecked={asked.taiKhoan === 'chua'}
          className="size-5.5 accent-red"
        />
        Chưa có tài khoản
      </label>
      <button type="submit" className={buttonClass('quiet')}>
        Tìm
      </button>
    </form>
  );
}

function address({ tim, chiBo, taiKhoan }: PeopleAddress, page: number): string {
  const entries = Object.entries({ tim, 'chi-bo': chiBo, 'tai-khoan': taiKhoan, trang: String(page) });
  const kept = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `${routes.people}?${new URLSearchParams(kept)}`;
}
