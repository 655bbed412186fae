import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { changeScale } from '@/features/campaign-setup/actions';
import { ScaleRows } from '@/features/campaign-setup/components/scale-rows';
import { SetUpForm } from '@/features/campaign-setup/components/set-up-form';
import { readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thang kết quả cuối năm' };

export default async function CampaignScalePage({ params }: PageProps<'/chien-dich/[nam]/thang-ket-qua'>) {
  const { nam } = await params;
  return showPage({
    query: (scope) => readToChange(scope, Number(nam)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <BackLink href={routes.campaign(page.campaign.year)}>Chiến dịch năm {page.campaign.year}</BackLink>
        <PageHead
          title="Thang kết quả cuối năm"
          sub="Các mức để đánh giá kết quả cuối năm, tốt nhất trước. Để trống một dòng là bỏ mức đó."
        />
        <div className="max-w-2xl">
          <SetUpForm
            action={changeScale}
            at={frame.at}
            account={frame.account}
            keyValue={page.key}
            hidden={{ campaignId: page.campaign.id, version: String(page.version) }}
            submit="Lưu thang kết quả"
            back={routes.campaign(page.campaign.year)}
          >
            <ScaleRows scale={page.resultScale} />
          </SetUpForm>
        </div>
      </AppFrame>
    ),
  });
}
