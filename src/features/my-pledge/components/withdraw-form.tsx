import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import type { Frame } from '@/components/frame';
import { BackLink, PageHead } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { withdrawPledge } from '../actions';
import type { MyPledge } from '../queries/my-pledge';

type WithdrawFormProps = { readonly pledge: MyPledge; readonly frame: Frame; readonly formKey: string };

export function WithdrawForm({ pledge, frame, formKey }: WithdrawFormProps) {
  const { id, version } = pledge.pledge;
  return (
    <div className="grid max-w-[36rem] gap-5">
      <div>
        <BackLink href={routes.pledge(id)} />
        <PageHead title="Rút lại để sửa?" sub={`Cam kết năm ${pledge.campaign.year}`} />
      </div>
      <p>
        Cam kết trở về bản nháp, người duyệt không còn thấy nội dung. Ngày trình sẽ tính lại từ lần trình sau;
        nếu khi đó đã quá hạn thì ghi “nộp muộn”.
      </p>
      <ActionForm
        action={withdrawPledge}
        at={frame.at}
        account={frame.account}
        keyValue={formKey}
        hidden={{ pledgeId: id, version: String(version) }}
      >
        <SubmitButton wide>Rút lại</SubmitButton>
        <ButtonLink href={routes.pledge(id)} tone="quiet" wide>
          Không rút
        </ButtonLink>
      </ActionForm>
    </div>
  );
}
