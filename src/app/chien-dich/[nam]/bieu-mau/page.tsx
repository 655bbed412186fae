import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { PrintedFormForm } from '@/features/campaign-setup/components/printed-form-form';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Biểu mẫu của chiến dịch' };

export default async function CampaignFormPage({ params }: PageProps<'/chien-dich/[nam]/bieu-mau'>) {
  const { nam } = await params;
  return showPage({
    query: async (scope) => {
      const page = await readCampaign(scope, Number(nam));
      return page?.canKeep ? page : null;
    },
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(page.campaign.year)}>Chiến dịch năm {page.campaign.year}</BackLink>
        <PageHead title={`Biểu mẫu năm ${page.campaign.year}`} />
        <div className="max-w-2xl">
          <PrintedFormForm page={page} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
