import { ActionForm } from '@/components/action-form';
import { SelectField, TextArea } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { REASON_MAX } from '@/domain/pledge/limits';
import { approvePledge, sendBackPledge, takeBackApproval } from '../actions';
import type { ReviewDossier } from '../queries/review-dossier';
import { KeptReason } from './kept-reason';
import { RevealFields } from './reveal-fields';

export type PledgeFormProps = { readonly dossier: ReviewDossier; readonly account: string };

/** Rendered also when it no longer applies: without JavaScript the answer to a late press is shown by its own form. */
export function ApproveForm({ dossier, account }: PledgeFormProps) {
  const { pledge } = dossier;
  return (
    <ActionForm
      action={approvePledge}
      at={`${routes.reviewDossier(pledge.id)}#duyet`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ pledgeId: pledge.id, version: String(pledge.version) }}
      className="grid gap-4"
    >
      {dossier.canApprove && (
        <SubmitButton shortcut="d" busyText="Đang duyệt…">
          {dossier.proposed ? 'Duyệt bản điều chỉnh' : 'Duyệt'}
        </SubmitButton>
      )}
    </ActionForm>
  );
}

export function SendBackForm({ dossier, account }: PledgeFormProps) {
  const { pledge, proposed } = dossier;
  const items = proposed?.items ?? dossier.items;
  return (
    <ActionForm
      action={sendBackPledge}
      at={`${routes.reviewDossier(pledge.id)}#tra-lai`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ pledgeId: pledge.id, version: String(pledge.version) }}
      className="grid gap-4 has-[details[open]]:basis-full"
    >
      {dossier.canSendBack ? (
        <RevealFields summary="Trả lại, ghi lý do" shortcut="t">
          <SelectField
            name="itemId"
            label="Cần sửa ở đâu"
            placeholder="Cả hồ sơ"
            options={items.map(({ id, ordinal, what }) => ({
              value: id,
              label: `Việc ${ordinal}: ${shortened(what)}`,
            }))}
          />
          <TextArea
            name="reason"
            label="Lý do trả lại"
            hint="Nói rõ cần sửa gì; người viết đọc được nguyên văn."
            maxLength={REASON_MAX}
          />
          <SubmitButton tone="danger" busyText="Đang trả lại…">
            Trả lại
          </SubmitButton>
        </RevealFields>
      ) : (
        <KeptReason />
      )}
    </ActionForm>
  );
}

export function TakeBackApprovalForm({ dossier, account }: PledgeFormProps) {
  const { pledge, confirmationsInForce, isAmended } = dossier;
  return (
    <ActionForm
      action={takeBackApproval}
      at={`${routes.reviewDossier(pledge.id)}#thu-hoi-duyet`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ pledgeId: pledge.id, version: String(pledge.version) }}
      className="grid gap-4"
    >
      {dossier.canTakeBackApproval && confirmationsInForce === 0 ? (
        <>
          <TextArea
            name="reason"
            label={isAmended ? 'Lý do thu hồi việc duyệt bản điều chỉnh' : 'Lý do thu hồi việc duyệt'}
            hint={`${isAmended ? 'Bản trước có hiệu lực trở lại, bản điều chỉnh chờ duyệt' : 'Hồ sơ trở lại chờ duyệt'}. Việc thu hồi và lý do được ghi vào lịch sử hồ sơ.`}
            rows={2}
            maxLength={REASON_MAX}
          />
          <SubmitButton tone="quiet" slim busyText="Đang thu hồi…">
            Thu hồi việc duyệt
          </SubmitButton>
        </>
      ) : (
        <KeptReason />
      )}
    </ActionForm>
  );
}

const OPTION_LENGTH = 70;

function shortened(what: string): string {
  return what.length > OPTION_LENGTH ? `${what.slice(0, OPTION_LENGTH).trimEnd()}…` : what;
}
