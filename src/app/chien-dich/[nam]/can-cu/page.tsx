import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { BasisForm } from '@/features/campaign-setup/components/basis-form';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản, chuyên đề của chiến dịch' };

export default async function CampaignBasisPage({ params }: PageProps<'/chien-dich/[nam]/can-cu'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readBasisChoices(scope, Number(nam)),
    view: (choices, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(choices.campaign.year)}>
          Chiến dịch năm {choices.campaign.year}
        </BackLink>
        <PageHead
          title="Văn bản, chuyên đề"
          sub="Một bản cam kết thực hiện cùng lúc tất cả những gì chọn ở đây."
        />
        <div className="max-w-3xl">
          <BasisForm choices={choices} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
