import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { changeSections } from '@/features/campaign-setup/actions';
import { CampaignPart } from '@/features/campaign-setup/components/campaign-part';
import { SectionsFields } from '@/features/campaign-setup/components/sections-fields';
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
        <CampaignPart page={page} frame={frame} action={changeSections} title="Các mục của bản cam kết">
          <SectionsFields page={page} startsWithUsual={oneOf(mau) === 'thuong-dung'} />
        </CampaignPart>
      </AppFrame>
    ),
  });
}
