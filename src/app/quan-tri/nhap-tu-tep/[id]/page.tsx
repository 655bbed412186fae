import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { WorkbookView } from '@/features/workbook-import/components/workbook-view';
import { previewWorkbook } from '@/features/workbook-import/queries/preview-workbook';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Xem trước tệp nhập' };

export default async function WorkbookPage({ params }: PageProps<'/quan-tri/nhap-tu-tep/[id]'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => previewWorkbook(scope, id),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <WorkbookView page={page} at={frame.at} account={frame.account} />
      </AppFrame>
    ),
  });
}
