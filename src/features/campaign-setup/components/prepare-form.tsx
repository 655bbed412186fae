import { TextField } from '@/components/fields';
import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { prepareCampaign } from '../actions';
import type { NewCampaign } from '../queries/read-new-campaign';
import { DatesFields } from './dates-fields';
import { RulesFields } from './rules-fields';
import { SetUpForm } from './set-up-form';

type PrepareFormProps = { readonly campaign: NewCampaign; readonly at: string; readonly account: string };

/** The whole set-up of a new year at once, begun with that of the year before. */
export function PrepareForm({ campaign: { year, after, dates, rules, key }, at, account }: PrepareFormProps) {
  return (
    <div className="grid gap-5">
      {after && (
        <Notice>
          Điền sẵn theo năm {after}. Văn bản, chuyên đề toàn khóa, các mục của bản cam kết và thang kết quả
          cũng được chép sang; đồng chí xem lại từng phần sau khi lưu.
        </Notice>
      )}
      <SetUpForm
        action={prepareCampaign}
        at={at}
        account={account}
        keyValue={key}
        hidden={{}}
        submit="Lưu bản chuẩn bị"
        back={routes.campaigns}
      >
        <TextField name="year" label="Năm" inputMode="numeric" width="short" defaultValue={String(year)} />
        <DatesFields values={dates} />
        <RulesFields values={rules} />
      </SetUpForm>
    </div>
  );
}
