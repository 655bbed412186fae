import { ActionForm } from '@/components/action-form';
import { SubmitButton } from '@/components/submit-button';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { readNotice } from '../actions';

type ReadNoticeFormProps = { readonly at: string; readonly account: string; readonly next: string };

/** Says that it was read, and nothing more: no box to tick, no agreement. */
export function ReadNoticeForm({ at, account, next }: ReadNoticeFormProps) {
  return (
    <ActionForm
      action={readNotice}
      at={at}
      account={account}
      hidden={{ noticeVersion: String(NOTICE_VERSION), next }}
    >
      <SubmitButton wide busyText="Đang mở…">
        Tôi đã đọc
      </SubmitButton>
    </ActionForm>
  );
}
