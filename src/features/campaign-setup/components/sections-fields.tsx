import { ButtonLink } from '@/components/button-link';
import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { USUAL_SECTIONS } from '@/domain/campaign/set-up';
import type { CampaignPage } from '../queries/read-campaign';
import { SectionRows } from './section-rows';

type SectionsFieldsProps = {
  readonly page: CampaignPage;
  /** Where there are none yet, the headings of the paper form may be taken to begin with. */
  readonly startsWithUsual: boolean;
};

export function SectionsFields({ page: { campaign, sections }, startsWithUsual }: SectionsFieldsProps) {
  const hasNone = sections.length === 0;
  const takesUsual = hasNone && startsWithUsual;
  return (
    <>
      <Notice>
        Mỗi mục thêm một bước cho người viết. Không có mục nào thì bản cam kết chỉ gồm các việc, điền trong ba
        phút. Bản đã trình giữ nguyên các mục của lúc trình; bản đang viết theo các mục ở đây. Mục in trước
        hay sau phần việc làm thì mọi bản in trong năm theo dấu chọn ở đây. Để trống tên mục là bỏ mục đó.
      </Notice>
      {hasNone && !takesUsual && (
        <div>
          <ButtonLink href={`${routes.campaignSections(campaign.year)}?mau=thuong-dung`} tone="quiet">
            Điền sẵn các mục thường dùng
          </ButtonLink>
        </div>
      )}
      <SectionRows sections={takesUsual ? USUAL_SECTIONS : sections} />
    </>
  );
}
