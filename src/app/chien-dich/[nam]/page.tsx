import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { CampaignView } from '@/features/campaign-setup/components/campaign-view';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chiến dịch' };

export default async function CampaignPage({ params, searchParams }: PageProps<'/chien-dich/[nam]'>) {
  const { nam } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: (scope) => readCampaign(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignView page={page} account={frame.account} done={oneOf(vua)} />
      </AppFrame>
    ),
  });
}
