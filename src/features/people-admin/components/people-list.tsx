import { buttonClass } from '@/components/button-class';
import { ButtonLink } from '@/components/button-link';
import { controlClass } from '@/components/control-class';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
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
  const { rows, total, page, pages, asked, cell } = list;
  return (
    <>
      <PageHead
        title={cell ? `Người ở ${cell.name}` : 'Cán bộ, đảng viên'}
        sub={`${formatNumber(total)} người`}
        actions={
          <ButtonLink href={cell ? routes.personNew(cell.id) : '/quan-tri/nguoi/moi'}>Thêm người</ButtonLink>
        }
      />
      <SearchForm asked={asked} />
      {rows.length === 0 ? (
        <EmptyState
          title={asked.tim ? 'Không có ai như vậy' : 'Chưa có ai'}
          text={
            asked.tim
              ? 'Tìm không cần dấu, theo họ tên, mã hoặc tên đăng nhập.'
              : 'Bấm “Thêm người” để thêm từng người.'
          }
        />
      ) : (
        <DataTable caption="Cán bộ, đảng viên, theo tên" columns={COLUMNS}>
          {rows.map((row) => (
            <PersonRow key={row.id} row={row} />
          ))}
        </DataTable>
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => address(asked, to)} />
    </>
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
      <div className="min-w-0 flex-[1_1_16rem]">
        <label htmlFor="tim" className="mb-1 block font-semibold">
          Tìm theo họ tên, mã hoặc tên đăng nhập
        </label>
        <input
          id="tim"
          name="tim"
          type="search"
          defaultValue={asked.tim}
          maxLength={100}
          placeholder="nguyen thi hanh"
          className={controlClass(undefined)}
        />
      </div>
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
