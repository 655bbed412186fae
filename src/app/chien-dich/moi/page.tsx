import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { prepareCampaign } from '@/features/campaign-setup/actions';
import { RulesForm } from '@/features/campaign-setup/components/rules-form';
import { readNewCampaign } from '@/features/campaign-setup/queries/read-new-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chuẩn bị chiến dịch' };

export default async function NewCampaignPage() {
  return showPage({
    query: readNewCampaign,
    view: ({ values, key }, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaigns}>Chiến dịch các năm</BackLink>
        <PageHead title="Chuẩn bị chiến dịch" sub="Lưu trước, chưa ai thấy cho đến khi đồng chí mở." />
        <div className="max-w-2xl">
          <RulesForm
            action={prepareCampaign}
            values={values}
            isNew
            isRehearsed={false}
            back={routes.campaigns}
            at={frame.at}
            account={frame.account}
            keyValue={key}
            hidden={{}}
          />
        </div>
      </AppFrame>
    ),
  });
}
