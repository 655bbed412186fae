import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { CampaignListView } from '@/features/campaign-setup/components/campaign-list';
import { listCampaigns } from '@/features/campaign-setup/queries/list-campaigns';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chiến dịch' };

export default async function CampaignsPage() {
  return showPage({
    query: listCampaigns,
    view: (list, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignListView list={list} />
      </AppFrame>
    ),
  });
}
