import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { OpeningView } from '@/features/text-opening/components/opening-view';
import { readOpeningPage } from '@/features/text-opening/queries/read-opening-page';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Mở bản cam kết' };

export default async function OpenTextPage({ searchParams }: PageProps<'/mo-ban-cam-ket'>) {
  const { ma } = await searchParams;
  return showPage({
    query: (scope) => readOpeningPage(scope, oneOf(ma) ?? ''),
    view: (page, frame) => {
      if (page.openPledgeId) redirect(routes.openedText(page.openPledgeId));
      return (
        <AppFrame frame={frame} active={routes.openText}>
          <OpeningView page={page} account={frame.account} />
        </AppFrame>
      );
    },
  });
}
