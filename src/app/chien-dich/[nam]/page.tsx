import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { routes } from '@/config/routes';
import { CampaignView } from '@/features/campaign-setup/components/campaign-view';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { oneOf } from '@/lib/one-of';
import { readChangeHistory } from '@/server/audit/change-history';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chiến dịch' };

export default async function CampaignPage({ params, searchParams }: PageProps<'/chien-dich/[nam]'>) {
  const { nam } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: async (scope) => {
      const page = await readCampaign(scope, Number(nam));
      if (!page) return null;
      const ids = [page.campaign.id];
      const history = await readChangeHistory(scope, { ids, at: page.place, keptBy: 'campaign.keep' });
      return { page, history };
    },
    view: ({ page, history }, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignView page={page} account={frame.account} done={oneOf(vua)} />
        <ChangeHistory history={history} />
      </AppFrame>
    ),
  });
}
