import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { PledgeView } from '@/features/my-pledge/components/pledge-view';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cam kết' };

export default async function PledgePage({ params, searchParams }: PageProps<'/cam-ket/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: async (scope) => {
      const pledge = await readMyPledge(scope, id);
      return pledge && { pledge, today: scope.today };
    },
    view: ({ pledge, today }, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <PledgeView
          pledge={pledge}
          frame={frame}
          today={today}
          justDone={vua === 'bao' || vua === 'dieu-chinh' ? vua : null}
        />
      </AppFrame>
    ),
  });
}
