import { ButtonLink } from '@/components/button-link';
import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { USUAL_SECTIONS } from '@/domain/campaign/set-up';
import { changeSections } from '../actions';
import type { CampaignPage } from '../queries/read-campaign';
import { SectionRows } from './section-rows';
import { SetUpForm } from './set-up-form';

type SectionsFormProps = {
  readonly page: CampaignPage;
  /** Where there are none yet, the headings of the paper form may be taken to begin with. */
  readonly startsWithUsual: boolean;
  readonly at: string;
  readonly account: string;
};

export function SectionsForm({ page, startsWithUsual, at, account }: SectionsFormProps) {
  const { campaign, version, sections, key } = page;
  const hasNone = sections.length === 0;
  const takesUsual = hasNone && startsWithUsual;
  return (
    <div className="grid gap-5">
      <Notice>
        Mỗi mục thêm một bước cho người viết. Không có mục nào thì bản cam kết chỉ gồm các việc, điền trong ba
        phút. Bản đã trình giữ nguyên các mục của lúc trình; bản đang viết theo các mục ở đây. Để trống tên
        mục là bỏ mục đó.
      </Notice>
      {hasNone && !takesUsual && (
        <div>
          <ButtonLink href={`${routes.campaignSections(campaign.year)}?mau=thuong-dung`} tone="quiet">
            Điền sẵn các mục thường dùng
          </ButtonLink>
        </div>
      )}
      <SetUpForm
        action={changeSections}
        at={at}
        account={account}
        keyValue={key}
        hidden={{ campaignId: campaign.id, version: String(version) }}
        submit="Lưu các mục"
        back={routes.campaign(campaign.year)}
      >
        <SectionRows sections={takesUsual ? USUAL_SECTIONS : sections} />
      </SetUpForm>
    </div>
  );
}
