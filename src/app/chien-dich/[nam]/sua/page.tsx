import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { changeRules } from '@/features/campaign-setup/actions';
import { RulesForm } from '@/features/campaign-setup/components/rules-form';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { valuesOf } from '@/features/campaign-setup/queries/read-new-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa quy định của năm' };

export default async function CampaignRulesPage({ params }: PageProps<'/chien-dich/[nam]/sua'>) {
  const { nam } = await params;
  return showPage({
    query: async (scope) => {
      const page = await readCampaign(scope, Number(nam));
      return page?.canKeep ? page : null;
    },
    view: ({ campaign, version, key }, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(campaign.year)}>Chiến dịch năm {campaign.year}</BackLink>
        <PageHead title={`Thời gian và quy định năm ${campaign.year}`} />
        <div className="max-w-2xl">
          <RulesForm
            action={changeRules}
            values={valuesOf(campaign)}
            isNew={false}
            isRehearsed={campaign.state === 'open'}
            back={routes.campaign(campaign.year)}
            at={frame.at}
            account={frame.account}
            keyValue={key}
            hidden={{ campaignId: campaign.id, version: String(version) }}
          />
        </div>
      </AppFrame>
    ),
  });
}
