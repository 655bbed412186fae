import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { changeScale } from '@/features/campaign-setup/actions';
import { CampaignPart } from '@/features/campaign-setup/components/campaign-part';
import { ScaleRows } from '@/features/campaign-setup/components/scale-rows';
import { readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thang kết quả cuối năm' };

export default async function CampaignScalePage({ params }: PageProps<'/chien-dich/[nam]/thang-ket-qua'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readToChange(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <CampaignPart
          page={page}
          frame={frame}
          action={changeScale}
          title="Thang kết quả cuối năm"
          sub="Các mức để đánh giá kết quả cuối năm, tốt nhất trước. Để trống một dòng là bỏ mức đó."
        >
          <ScaleRows scale={page.resultScale} />
        </CampaignPart>
      </AppFrame>
    ),
  });
}
