import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { changeDates } from '@/features/campaign-setup/actions';
import { CampaignPart } from '@/features/campaign-setup/components/campaign-part';
import { DatesFields } from '@/features/campaign-setup/components/dates-fields';
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
        <CampaignPart
          page={page}
          frame={frame}
          action={changeDates}
          title={`Tên và thời gian năm ${page.campaign.year}`}
        >
          <DatesFields values={datesOf(page.campaign)} />
        </CampaignPart>
      </AppFrame>
    ),
  });
}
