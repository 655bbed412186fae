import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { SectionsForm } from '@/features/campaign-setup/components/sections-form';
import { readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Các mục của bản cam kết' };

export default async function CampaignSectionsPage({
  params,
  searchParams,
}: PageProps<'/chien-dich/[nam]/cac-muc'>) {
  const { nam } = await params;
  const { mau } = await searchParams;
  return showPage({
    query: (scope) => readToChange(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(page.campaign.year)}>Chiến dịch năm {page.campaign.year}</BackLink>
        <PageHead title="Các mục của bản cam kết" />
        <div className="max-w-2xl">
          <SectionsForm
            page={page}
            startsWithUsual={oneOf(mau) === 'thuong-dung'}
            at={frame.at}
            account={frame.account}
          />
        </div>
      </AppFrame>
    ),
  });
}
