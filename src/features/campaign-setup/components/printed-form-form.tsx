import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { CheckboxField } from '@/components/choice-fields';
import { Notice } from '@/components/notice';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { MAX_GRADES, MAX_SECTIONS, USUAL_SECTIONS } from '@/domain/campaign/set-up';
import { changeForm } from '../actions';
import type { CampaignPage } from '../queries/read-campaign';
import { RepeatedField } from './repeated-field';

type PrintedFormFormProps = { readonly page: CampaignPage; readonly at: string; readonly account: string };

/** The headings of the printed pledge, and the words in which a year's result is told: data, because offices differ. */
export function PrintedFormForm({ page, at, account }: PrintedFormFormProps) {
  const { campaign, version, sections, resultScale, key } = page;
  return (
    <ActionForm
      action={changeForm}
      at={at}
      account={account}
      keyValue={key}
      hidden={{ campaignId: campaign.id, version: String(version) }}
    >
      <Notice>
        Mỗi mục thêm một bước cho người viết. Để trống hết thì bản cam kết chỉ gồm các việc, điền trong ba
        phút. Bản đã trình giữ nguyên các mục của lúc trình.
      </Notice>
      <h2 className="text-lg">Các mục của bản cam kết</h2>
      {Array.from({ length: MAX_SECTIONS }, (_, index) => {
        const section = sections[index];
        return (
          <fieldset key={section?.key ?? index} className="grid gap-3 border-l-2 border-line pl-3">
            <legend className="font-semibold">Mục {index + 1}</legend>
            <RepeatedField
              name="heading"
              index={index}
              label="Tên mục"
              defaultValue={section?.heading}
              suggestions={USUAL}
            />
            <RepeatedField
              name="hint"
              index={index}
              label="Gợi ý cho người viết"
              defaultValue={section?.hint}
            />
            <CheckboxField
              name="required"
              value={String(index)}
              label="Bắt buộc điền"
              defaultChecked={section?.isRequired ?? false}
            />
          </fieldset>
        );
      })}
      <h2 className="text-lg">Thang kết quả cuối năm</h2>
      {Array.from({ length: MAX_GRADES }, (_, index) => (
        <RepeatedField
          key={resultScale[index]?.key ?? index}
          name="grade"
          index={index}
          label={`Mức ${index + 1}`}
          defaultValue={resultScale[index]?.label}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Lưu biểu mẫu</SubmitButton>
        <ButtonLink href={routes.campaign(campaign.year)} tone="quiet">
          Thôi
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

const USUAL = USUAL_SECTIONS.map(({ heading }) => heading);
