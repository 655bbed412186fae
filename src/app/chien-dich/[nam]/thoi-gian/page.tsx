import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { changeDates } from '@/features/campaign-setup/actions';
import { DatesFields } from '@/features/campaign-setup/components/dates-fields';
import { SetUpForm, submitText } from '@/features/campaign-setup/components/set-up-form';
import { readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { datesOf } from '@/features/campaign-setup/queries/read-new-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Tên và thời gian của chiến dịch' };

export default async function CampaignDatesPage({ params }: PageProps<'/chien-dich/[nam]/thoi-gian'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readToChange(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(page.campaign.year)}>Chiến dịch năm {page.campaign.year}</BackLink>
        <PageHead title={`Tên và thời gian năm ${page.campaign.year}`} />
        <div className="max-w-2xl">
          <SetUpForm
            action={changeDates}
            at={frame.at}
            account={frame.account}
            keyValue={page.key}
            hidden={{ campaignId: page.campaign.id, version: String(page.version) }}
            submit={submitText(page.campaign.state === 'open')}
            back={routes.campaign(page.campaign.year)}
          >
            <DatesFields values={datesOf(page.campaign)} />
          </SetUpForm>
        </div>
      </AppFrame>
    ),
  });
}
