import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { chooseBasis } from '@/features/campaign-setup/actions';
import { BasisFields } from '@/features/campaign-setup/components/basis-fields';
import { CampaignPart } from '@/features/campaign-setup/components/campaign-part';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản, chuyên đề của chiến dịch' };

export default async function CampaignBasisPage({ params }: PageProps<'/chien-dich/[nam]/can-cu'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readBasisChoices(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignPart
          page={page}
          frame={frame}
          action={chooseBasis}
          title="Văn bản, chuyên đề"
          sub="Một bản cam kết thực hiện cùng lúc tất cả những gì chọn ở đây."
        >
          <BasisFields choices={page} />
        </CampaignPart>
      </AppFrame>
    ),
  });
}
