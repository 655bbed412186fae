import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { TextArea } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import type { CampaignState } from '@/domain/campaign/campaign';
import type { StateAct } from '@/domain/campaign/set-up';
import { moveState } from '../actions';
import type { CampaignPage } from '../queries/read-campaign';

type StateFormsProps = { readonly page: CampaignPage; readonly account: string };

type Offer = {
  readonly act: StateAct;
  readonly summary: string;
  readonly words: string;
  readonly button: string;
};

const OFFERS: Readonly<Record<CampaignState, Offer>> = {
  prepared: {
    act: 'open',
    summary: 'Mở chiến dịch',
    words: 'Từ lúc mở, cán bộ, đảng viên thấy chiến dịch này và đăng ký được trong thời gian đã đặt.',
    button: 'Xem trước khi mở',
  },
  open: {
    act: 'close',
    summary: 'Khóa chiến dịch',
    words:
      'Sau khi khóa không ai trình, rút lại hay điều chỉnh cam kết được. Bản đang chờ vẫn duyệt được, số liệu vẫn xem được; khi cần có thể mở lại và ghi lý do.',
    button: 'Xem trước khi khóa',
  },
  closed: {
    act: 'reopen',
    summary: 'Mở lại chiến dịch',
    words: 'Chiến dịch đã khóa nên không sửa được gì. Việc mở lại và lý do được ghi vào nhật ký.',
    button: 'Mở lại chiến dịch',
  },
};

/** The one act that the state allows. */
export function StateForms({ page, account }: StateFormsProps) {
  const { campaign, version, key } = page;
  const { act, summary, words, button } = OFFERS[campaign.state];
  return (
    <Card title={summary}>
      <ActionForm
        action={moveState}
        at={`${routes.campaign(campaign.year)}#tinh-trang`}
        account={account}
        keyValue={key}
        hidden={{ campaignId: campaign.id, version: String(version), act }}
      >
        <p className="max-w-prose">{words}</p>
        {act === 'reopen' && <TextArea name="reason" label="Lý do mở lại" rows={2} maxLength={1000} />}
        <div>
          <SubmitButton tone={act === 'close' ? 'danger' : 'primary'}>{button}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
