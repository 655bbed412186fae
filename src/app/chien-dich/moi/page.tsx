import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { PrepareForm } from '@/features/campaign-setup/components/prepare-form';
import { readNewCampaign } from '@/features/campaign-setup/queries/read-new-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chuẩn bị chiến dịch' };

export default async function NewCampaignPage() {
  return showPage({
    query: readNewCampaign,
    view: (campaign, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaigns}>Chiến dịch các năm</BackLink>
        <PageHead
          title={`Chuẩn bị chiến dịch năm ${campaign.year}`}
          sub="Lưu trước; chưa ai thấy cho đến khi đồng chí mở."
        />
        <div className="max-w-2xl">
          <PrepareForm campaign={campaign} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
