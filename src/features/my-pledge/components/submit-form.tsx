import { ActionForm } from '@/components/action-form';
import { DateField, TextField } from '@/components/fields';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { submitAmendment, submitPledge } from '../actions';
import type { DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';

type SubmitFormProps = { readonly pledge: MyPledge; readonly draft: DraftView; readonly frame: Frame };

/** Hands in what was read above: a pledge, one typed for a member, or an amendment with its reason. */
export function SubmitForm({ pledge, draft, frame }: SubmitFormProps) {
  const { id, version, state } = pledge.pledge;
  const isAmendment = state === 'approved';
  return (
    <ActionForm
      action={isAmendment ? submitAmendment : submitPledge}
      at={`${frame.at}#trinh`}
      account={frame.account}
      keyValue={draft.key}
      hidden={{ pledgeId: id, version: String(version), draftVersion: String(draft.version) }}
    >
      {isAmendment ? <AmendmentFields /> : <BeforeSubmitting pledge={pledge} />}
      <SubmitButton wide>{isAmendment ? 'Trình bản điều chỉnh' : submitText(pledge, draft)}</SubmitButton>
    </ActionForm>
  );
}

function submitText({ unit }: MyPledge, { items }: DraftView): string {
  return unit ? 'Trình bản đăng ký' : `Trình ${items.length} việc`;
}

function AmendmentFields() {
  return (
    <>
      <TextField
        name="reason"
        label="Vì sao điều chỉnh?"
        hint="Một dòng, ví dụ: chuyển sang phụ trách tổ khác từ tháng 6"
        autoComplete="off"
      />
      <p className="text-ink-2">Bản đã duyệt vẫn có hiệu lực đến khi bản điều chỉnh này được duyệt.</p>
    </>
  );
}

function BeforeSubmitting({ pledge: { writingFor, subjectName } }: Pick<SubmitFormProps, 'pledge'>) {
  switch (writingFor) {
    case 'self':
      return (
        <p className="text-ink-2">
          Khi trình, người duyệt của chi bộ đọc được nội dung này. Đồng chí vẫn rút lại được trước khi có
          người duyệt.
        </p>
      );
    case 'collective':
      return (
        <p className="text-ink-2">
          Khi trình, cấp ủy cấp trên trực tiếp đọc và duyệt. Đồng chí vẫn rút lại được trước khi có người
          duyệt.
        </p>
      );
    case 'member':
      return (
        <>
          <p className="text-ink-2">
            Bản này ghi rõ là đồng chí nhập giúp. Đồng chí {subjectName} xác nhận ở lần đăng nhập tới, hoặc
            ghi ngày ký bản giấy; sau đó mới duyệt được.
          </p>
          <DateField
            name="paperOn"
            label="Ngày ký bản giấy (nếu đã ký)"
            hint="Để trống nếu chưa ký; ghi sau cũng được"
          />
        </>
      );
  }
}
