import { ActionForm } from '@/components/action-form';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { startPledge } from '../actions';

type StartFormProps = {
  readonly frame: Frame;
  readonly campaignId: string;
  readonly formKey: string;
  readonly year: number;
};

export function StartForm({ frame, campaignId, formKey, year }: StartFormProps) {
  return (
    <ActionForm
      action={startPledge}
      at={`${frame.at}#bat-dau`}
      account={frame.account}
      keyValue={formKey}
      hidden={{ campaignId }}
    >
      <SubmitButton wide busyText="Đang mở…">
        Bắt đầu cam kết năm {year}
      </SubmitButton>
    </ActionForm>
  );
}
