import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { changeRules } from '@/features/campaign-setup/actions';
import { CampaignPart } from '@/features/campaign-setup/components/campaign-part';
import { RulesFields } from '@/features/campaign-setup/components/rules-fields';
import { readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { rulesOf } from '@/features/campaign-setup/queries/read-new-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Ai phải đăng ký' };

export default async function CampaignRulesPage({ params }: PageProps<'/chien-dich/[nam]/doi-tuong'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readToChange(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignPart
          page={page}
          frame={frame}
          action={changeRules}
          title={`Ai phải đăng ký năm ${page.campaign.year}`}
        >
          <RulesFields values={rulesOf(page.campaign)} />
        </CampaignPart>
      </AppFrame>
    ),
  });
}
