import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { WorkbooksView } from '@/features/workbook-import/components/workbooks-view';
import { listWorkbooks } from '@/features/workbook-import/queries/list-workbooks';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Nhập từ tệp Excel' };

export default async function WorkbooksPage() {
  return showPage({
    query: listWorkbooks,
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <WorkbooksView page={page} at={frame.at} account={frame.account} />
      </AppFrame>
    ),
  });
}
