import { ActionForm } from '@/components/action-form';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { startPledge } from '../actions';

type StartFormProps = {
  readonly frame: Frame;
  readonly campaignId: string;
  readonly formKey: string;
  readonly year: number;
  /** The approved pledge of the year before, where there is one. */
  readonly earlier: { readonly pledgeId: string; readonly year: number } | null;
};

/** Begins this year's pledge, empty or, for who has one, from last year's. */
export function StartForm({ frame, campaignId, formKey, year, earlier }: StartFormProps) {
  const form = { action: startPledge, account: frame.account, keyValue: formKey };
  return (
    <div className="grid gap-3">
      <ActionForm {...form} at={`${frame.at}#bat-dau`} hidden={{ campaignId }}>
        <SubmitButton wide busyText="Đang mở…">
          Bắt đầu cam kết năm {year}
        </SubmitButton>
      </ActionForm>
      {earlier && (
        <ActionForm
          {...form}
          at={`${frame.at}#bat-dau-tu-nam-truoc`}
          hidden={{ campaignId, copiedFromId: earlier.pledgeId }}
        >
          <SubmitButton tone="quiet" wide busyText="Đang mở…">
            Bắt đầu từ cam kết năm {earlier.year}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
