import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { MyPledgesView } from '@/features/my-pledge/components/my-pledges-view';
import { listMyPledges } from '@/features/my-pledge/queries/my-pledges';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cam kết của tôi' };

export default async function MyPledgesPage() {
  return showPage({
    query: listMyPledges,
    view: (pledges, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <MyPledgesView pledges={pledges} frame={frame} />
      </AppFrame>
    ),
  });
}
