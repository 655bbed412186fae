import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import type { Frame } from '@/components/frame';
import { PledgeParts } from '@/components/pledge-parts';
import { SubmitButton } from '@/components/submit-button';
import { formatDate } from '@/lib/format-date';
import { confirmEntry, disownEntry } from '../actions';
import type { MyPledge } from '../queries/my-pledge';
import { ItemRows } from './item-rows';

type ConfirmEntryProps = {
  readonly pledge: MyPledge;
  readonly frame: Frame;
  /** On the home page the words stand in the panel; on the pledge's own page they follow below. */
  readonly withText?: boolean;
};

/** What the secretary typed for the member, and the two answers to it. */
export function ConfirmEntry({ pledge, frame, withText = false }: ConfirmEntryProps) {
  const { id, version, submittedOn } = pledge.pledge;
  const hidden = { pledgeId: id, version: String(version) };
  const form = { account: frame.account, keyValue: pledge.key, hidden };
  const on = submittedOn ? ` ngày ${formatDate(submittedOn)}` : '';
  return (
    <Card
      title={`Đồng chí ${pledge.entry?.enteredByName ?? ''} đã nhập giúp cam kết của đồng chí${on}`}
      sub="Đồng chí đọc lại. Cam kết chỉ được duyệt sau khi đồng chí xác nhận."
    >
      <div className="grid gap-4">
        {withText && <PledgeParts parts={pledge.parts} />}
        {withText && <ItemRows pledgeId={id} items={pledge.items} isFollowed={false} />}
        <ActionForm action={confirmEntry} at={`${frame.at}#xac-nhan`} {...form}>
          <SubmitButton wide>Đúng, tôi xác nhận</SubmitButton>
        </ActionForm>
        <ActionForm action={disownEntry} at={`${frame.at}#chua-dung`} {...form}>
          <SubmitButton tone="quiet" wide>
            Chưa đúng, để tôi sửa
          </SubmitButton>
        </ActionForm>
      </div>
    </Card>
  );
}
