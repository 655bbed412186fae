import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { DateField } from '@/components/fields';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { SubmitButton } from '@/components/submit-button';
import { formatDate } from '@/lib/format-date';
import { notePaper } from '../actions';
import type { MyPledge } from '../queries/my-pledge';
import { ConfirmEntry } from './confirm-entry';

type EntryPanelProps = { readonly pledge: MyPledge; readonly frame: Frame };

/** What was typed for a member: by whom, and how the member stands by it; with the next step of whoever reads. */
export function EntryPanel({ pledge, frame }: EntryPanelProps) {
  const { draft, writingFor } = pledge;
  if (isAwaiting(pledge)) {
    return writingFor === 'self' ? (
      <ConfirmEntry pledge={pledge} frame={frame} />
    ) : (
      <PaperForm pledge={pledge} frame={frame} />
    );
  }
  if (writingFor === 'self' && draft?.enteredByName) {
    return (
      <Notice>
        Đồng chí {draft.enteredByName} đang nhập giúp bản này. Đồng chí xem, sửa và trình được như bản của
        mình.
      </Notice>
    );
  }
  return <EntrySaid pledge={pledge} />;
}

/** Handed in for the member, who has not stood by it yet. */
export function isAwaiting({ pledge }: Pick<MyPledge, 'pledge'>): boolean {
  return pledge.awaitsAuthor && pledge.state === 'submitted';
}

function EntrySaid({ pledge: { entry, pledge } }: { readonly pledge: MyPledge }) {
  if (!entry?.confirmedBy || !entry.confirmedOn || pledge.state === 'draft') return null;
  const on = formatDate(entry.confirmedOn);
  return (
    <p className="text-ink-2">
      Đồng chí {entry.enteredByName} nhập giúp.{' '}
      {entry.confirmedBy === 'paper' ? `Bản giấy ký ngày ${on}.` : `Người cam kết xác nhận ngày ${on}.`}
    </p>
  );
}

function PaperForm({ pledge, frame }: EntryPanelProps) {
  const { id, version } = pledge.pledge;
  return (
    <Card
      title={`Chờ đồng chí ${pledge.subjectName} xác nhận`}
      sub="Khi đăng nhập, đồng chí ấy bấm xác nhận. Nếu đã ký bản giấy thì ghi ngày ký vào đây."
    >
      <ActionForm
        action={notePaper}
        at={`${frame.at}#ban-giay`}
        account={frame.account}
        keyValue={pledge.key}
        hidden={{ pledgeId: id, version: String(version) }}
      >
        <DateField name="paperOn" label="Ngày ký bản giấy" />
        <SubmitButton tone="quiet">Ghi ngày ký bản giấy</SubmitButton>
      </ActionForm>
    </Card>
  );
}
