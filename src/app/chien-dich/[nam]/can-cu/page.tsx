import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { chooseBasis } from '@/features/campaign-setup/actions';
import { BasisFields } from '@/features/campaign-setup/components/basis-fields';
import { SetUpForm } from '@/features/campaign-setup/components/set-up-form';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản, chuyên đề của chiến dịch' };

export default async function CampaignBasisPage({ params }: PageProps<'/chien-dich/[nam]/can-cu'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readBasisChoices(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(page.campaign.year)}>Chiến dịch năm {page.campaign.year}</BackLink>
        <PageHead
          title="Văn bản, chuyên đề"
          sub="Một bản cam kết thực hiện cùng lúc tất cả những gì chọn ở đây."
        />
        <div className="max-w-2xl">
          <SetUpForm
            action={chooseBasis}
            at={frame.at}
            account={frame.account}
            keyValue={page.key}
            hidden={{ campaignId: page.campaign.id, version: String(page.version) }}
            submit="Lưu"
            back={routes.campaign(page.campaign.year)}
          >
            <BasisFields choices={page} />
          </SetUpForm>
        </div>
      </AppFrame>
    ),
  });
}
