import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { EmptyState } from '@/components/empty-state';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { DoneInRowNotice } from '@/features/review/components/done-in-row-notice';
import { InRowForm } from '@/features/review/components/in-row-form';
import { ReadAlone } from '@/features/review/components/read-alone';
import { readDoneInRow } from '@/features/review/done-in-row';
import { pageNumber } from '@/features/review/paging';
import type { SearchParams } from '@/features/review/queries/done-review';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đọc liên tục' };

type ReadInRowPageProps = { readonly searchParams: Promise<SearchParams> };

export default async function ReadInRowPage({ searchParams }: ReadInRowPageProps) {
  const said = await searchParams;
  return showPage({
    query: (scope) =>
      holdsAny(scope.actor, REVIEWING_ROLES)
        ? readPledgesInRow(scope, pageNumber(said.trang))
        : Promise.resolve(null),
    view: (row, frame) => (
      <AppFrame frame={frame} active={routes.review}>
        <BackLink href={routes.review}>Danh sách chờ</BackLink>
        <PageHead
          title="Đọc liên tục"
          sub={
            row.total > 0 &&
            `${row.total} cam kết chờ duyệt, cũ nhất lên trước. Đọc xong hồ sơ nào, tích đồng ý ở hồ sơ đó.`
          }
        />
        <div className="max-w-[52rem]">
          <DoneInRowNotice done={readDoneInRow(said)} />
          <ReadAlone count={row.readAlone} />
          {row.total === 0 ? (
            <EmptyState title="Không còn cam kết nào chờ đồng chí duyệt" />
          ) : (
            <InRowForm row={row} account={frame.account} />
          )}
        </div>
      </AppFrame>
    ),
  });
}
