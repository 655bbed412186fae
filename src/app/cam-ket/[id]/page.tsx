import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { PledgeView } from '@/features/my-pledge/components/pledge-view';
import { readMyPledgePage } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cam kết' };

export default async function PledgePage({ params, searchParams }: PageProps<'/cam-ket/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: (scope) => readMyPledgePage(scope, id),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <PledgeView page={page} frame={frame} justDone={vua === 'bao' || vua === 'dieu-chinh' ? vua : null} />
      </AppFrame>
    ),
  });
}
