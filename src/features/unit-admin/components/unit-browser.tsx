import { buttonClass } from '@/components/button-class';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Notice } from '@/components/notice';
import { BackLink, Breadcrumbs, PageHead } from '@/components/page-head';
import { SearchField } from '@/components/search-field';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import type { BrowsedUnit, UnitBrowser } from '../queries/browse-units';

const COLUMNS = [
  { head: 'Đơn vị' },
  { head: 'Loại' },
  { head: 'Mã' },
  { head: 'Đơn vị trực thuộc', isNumber: true },
  { head: 'Người', isNumber: true },
];

type UnitBrowserViewProps = { readonly browser: UnitBrowser; readonly hasClosed: boolean };

/** The tree, one level at a time, or what a search finds in it. */
export function UnitBrowserView({ browser, hasClosed }: UnitBrowserViewProps) {
  const { typed, rows } = browser;
  return (
    <>
      <BrowserHead browser={browser} />
      {hasClosed && (
        <Notice kind="success">Đã kết thúc đơn vị. Số liệu của các ngày trước đó giữ nguyên.</Notice>
      )}
      <SearchForm typed={typed} />
      {rows.length === 0 ? (
        <NoUnits isSearched={typed !== ''} />
      ) : (
        <Card flush>
          <DataTable caption="Đơn vị" columns={COLUMNS}>
            {rows.map((row) => (
              <UnitRow key={row.id} row={row} showsSuperior={typed !== ''} />
            ))}
          </DataTable>
        </Card>
      )}
    </>
  );
}

function NoUnits({ isSearched }: { readonly isSearched: boolean }) {
  if (isSearched)
    return <EmptyState title="Không có đơn vị nào như vậy" text="Tìm không cần dấu; thử ít chữ hơn." />;
  return (
    <EmptyState
      title="Chưa có đơn vị trực thuộc"
      text="Bấm “Thêm đơn vị” để thêm từng đơn vị. Có nhiều thì nhập cùng lúc từ một tệp."
      action={
        <ButtonLink href={routes.workbooks} tone="quiet">
          Nhập từ tệp Excel
        </ButtonLink>
      }
    />
  );
}

function BrowserHead({ browser }: { readonly browser: UnitBrowser }) {
  const { path, typed } = browser;
  const here = path.at(-1);
  const toAdministration = <BackLink href={routes.administration}>Quản trị</BackLink>;
  if (typed || !here)
    return (
      <>
        {toAdministration}
        <PageHead title="Đơn vị" sub={foundText(browser)} />
      </>
    );
  const isRoot = path.length === 1;
  return (
    <>
      {isRoot ? toAdministration : <Breadcrumbs crumbs={crumbsOf(path)} />}
      <PageHead
        title={isRoot ? 'Đơn vị' : here.name}
        sub={foundText(browser)}
        actions={
          <>
            <ButtonLink href={routes.unitKept(here.id)} tone="quiet">
              {isRoot ? 'Xem, sửa cấp ủy' : 'Xem, sửa đơn vị này'}
            </ButtonLink>
            <ButtonLink href={routes.unitAdd(here.id)}>Thêm đơn vị</ButtonLink>
          </>
        }
      />
    </>
  );
}

function foundText({ typed, rows, isCut }: UnitBrowser): string {
  const count = formatNumber(rows.length);
  if (!typed) return `${count} đơn vị trực thuộc`;
  return `Tìm “${typed}”: ${count} đơn vị${isCut ? ' đầu tiên, hãy gõ thêm chữ' : ''}`;
}

function UnitRow({ row, showsSuperior }: { readonly row: BrowsedUnit; readonly showsSuperior: boolean }) {
  const opens = row.kind !== 'cell' && row.below > 0;
  return (
    <tr>
      <RowHead>
        <a href={opens ? `${routes.unitsKept}?duoi=${row.id}` : routes.unitKept(row.id)}>{row.name}</a>
        {row.beginsOn && (
          <span className="block text-sm font-normal text-ink-2">từ {formatDate(row.beginsOn)}</span>
        )}
        {showsSuperior && row.superiorName && (
          <span className="block text-sm font-normal text-ink-2">{row.superiorName}</span>
        )}
      </RowHead>
      <Cell label="Loại">{UNIT_KIND_WORDS[row.kind]}</Cell>
      <Cell label="Mã">{row.code ?? '–'}</Cell>
      <Cell label="Trực thuộc" isNumber>
        {formatNumber(row.below)}
      </Cell>
      <Cell label="Người" isNumber>
        {row.kind === 'cell' ? formatNumber(row.people) : '–'}
      </Cell>
    </tr>
  );
}

function SearchForm({ typed }: { readonly typed: string }) {
  return (
    <form action={routes.unitsKept} className="mb-4 flex flex-wrap items-end gap-3">
      <SearchField label="Tìm đơn vị" typed={typed} example="chi bo ap" />
      <button type="submit" className={buttonClass('quiet')}>
        Tìm
      </button>
      {typed && (
        <a href={routes.unitsKept} className="inline-flex min-h-12 items-center">
          Về cây đơn vị
        </a>
      )}
    </form>
  );
}

function crumbsOf(path: UnitBrowser['path']) {
  return path.map(({ id, name }, index) =>
    index === path.length - 1 ? { label: name } : { label: name, href: `${routes.unitsKept}?duoi=${id}` },
  );
}
