import { BasisTabs } from '@/components/basis-tabs';
import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { Pager } from '@/components/pager';
import { Tag } from '@/components/tag';
import { WholeWords } from '@/components/whole-words';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { DirectiveAddress, DirectiveList, DirectiveRow } from '../queries/list-directives';
import { DirectiveFilter } from './directive-filter';

const COLUMNS = [
  { head: 'Số, ký hiệu' },
  { head: 'Trích yếu' },
  { head: 'Cơ quan ban hành' },
  { head: 'Ngày' },
  { head: 'Sổ của' },
];

/** The registers that concern the reader, newest document first. */
export function DirectiveListView({ list }: { readonly list: DirectiveList }) {
  const { rows, total, page, pages, asked, canRegister } = list;
  const isEmpty = total === 0 && !isFiltered(asked);
  return (
    <>
      <PageHead
        title="Văn bản chỉ đạo"
        sub={`${formatNumber(total)} văn bản`}
        actions={canRegister && !isEmpty && <ButtonLink href={routes.directiveNew}>Thêm văn bản</ButtonLink>}
      />
      <BasisTabs active={routes.directives} />
      {!isEmpty && <DirectiveFilter list={list} />}
      {rows.length === 0 ? (
        <NothingFound isFiltered={!isEmpty} canRegister={canRegister} />
      ) : (
        <Card flush>
          <DataTable caption="Văn bản chỉ đạo, mới nhất trước" columns={COLUMNS}>
            {rows.map((row) => (
              <DirectiveLine key={row.id} row={row} />
            ))}
          </DataTable>
        </Card>
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => pageAddress(asked, to)} />
    </>
  );
}

function DirectiveLine({ row }: { readonly row: DirectiveRow }) {
  return (
    <tr>
      <RowHead>
        <a href={routes.directive(row.id)} className="font-semibold">
          <span>
            {row.type} <span className="nb">{row.symbol}</span>
          </span>
        </a>{' '}
        {row.isDraft && <Tag>dự thảo</Tag>}
      </RowHead>
      <Cell>
        {row.abstract ? (
          <WholeWords text={row.abstract} />
        ) : (
          <span className="text-ink-2">chưa ghi trích yếu</span>
        )}
        {row.scans > 0 && <span className="text-sm text-ink-2"> · {row.scans} tệp</span>}
      </Cell>
      <Cell label="Ban hành">
        {row.issuer}
        {row.term && <span className="nb text-ink-2"> ({row.term})</span>}
      </Cell>
      <Cell label="Ngày">{row.issuedOn ? formatDate(row.issuedOn) : 'chưa ghi'}</Cell>
      <Cell label="Sổ của">
        <span className="desk:block desk:min-w-36">{row.unitName}</span>
      </Cell>
    </tr>
  );
}

function isFiltered({ tim, loai, coQuan, nhiemKy, so }: DirectiveAddress): boolean {
  return [tim, loai, coQuan, nhiemKy, so].some(Boolean);
}

type NothingFoundProps = { readonly isFiltered: boolean; readonly canRegister: boolean };

function NothingFound({ isFiltered: filtered, canRegister }: NothingFoundProps) {
  if (filtered) {
    return (
      <EmptyState
        title="Không có văn bản nào như vậy"
        text="Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc. Tìm không cần dấu: “ket luan 01” cũng ra."
        action={
          <ButtonLink href={routes.directives} tone="quiet">
            Xem tất cả
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      title="Sổ chưa có văn bản nào"
      text={
        canRegister
          ? 'Bắt đầu từ văn bản giao nhiệm vụ của cấp trên; các văn bản sau sẽ nối về văn bản này.'
          : 'Khi Ban Tuyên giáo ghi văn bản vào sổ, đồng chí sẽ xem được ở đây.'
      }
      action={canRegister && <ButtonLink href={routes.directiveNew}>Thêm văn bản đầu tiên</ButtonLink>}
    />
  );
}

function pageAddress(asked: DirectiveAddress, page: number): string {
  const { tim, loai, coQuan, nhiemKy, so } = asked;
  const entries = Object.entries({
    tim,
    loai,
    'co-quan': coQuan,
    'nhiem-ky': nhiemKy,
    so,
    trang: String(page),
  });
  const kept = entries.filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `${routes.directives}?${new URLSearchParams(kept)}`;
}
