import { ActionForm } from '@/components/action-form';
import { TextArea, TextField } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { REASON_MAX } from '@/domain/pledge/limits';
import { formatNumber } from '@/lib/format-number';
import { confirmResult, refuseResult, takeBackConfirmation } from '../actions';
import type { ReviewItem } from '../queries/review-dossier';
import { KeptReason } from './kept-reason';
import { RevealFields } from './reveal-fields';

export type ItemFormProps = {
  readonly item: ReviewItem;
  readonly pledgeId: string;
  readonly account: string;
  /** The first of a dossier's reported items answers to the keys d and t. */
  readonly hasShortcut?: boolean;
};

export function ConfirmResultForm({ item, pledgeId, account, hasShortcut = false }: ItemFormProps) {
  const isNumber = item.measure.kind === 'number';
  return (
    <ActionForm
      action={confirmResult}
      at={`${routes.reviewDossier(pledgeId)}#xac-nhan-${item.ordinal}`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ itemId: item.id, version: String(item.version), ...(!isNumber && { reached: 'yes' }) }}
      className="grid gap-3"
    >
      {item.canConfirm && (
        <div className="flex flex-wrap items-end gap-3">
          {item.measure.kind === 'number' && (
            <TextField
              name="value"
              label="Số đồng chí xác nhận"
              defaultValue={formatNumber(item.progress.latestNote?.value ?? 0)}
              suffix={item.measure.unitLabel}
              inputMode="decimal"
              autoComplete="off"
              width="medium"
            />
          )}
          <SubmitButton busyText="Đang xác nhận…" {...(hasShortcut && { shortcut: 'd' })}>
            Xác nhận việc {item.ordinal}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

export function RefuseResultForm({ item, pledgeId, account, hasShortcut = false }: ItemFormProps) {
  return (
    <ActionForm
      action={refuseResult}
      at={`${routes.reviewDossier(pledgeId)}#chua-xac-nhan-${item.ordinal}`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ itemId: item.id, version: String(item.version) }}
      className="grid gap-3 has-[details[open]]:basis-full"
    >
      {item.canRefuse ? (
        <RevealFields summary="Chưa xác nhận, ghi lý do" shortcut={hasShortcut ? 't' : undefined}>
          <TextArea
            name="reason"
            label={`Lý do chưa xác nhận việc ${item.ordinal}`}
            hint="Nói rõ còn thiếu gì; người báo đọc được nguyên văn và có thể báo lại."
            rows={3}
            maxLength={REASON_MAX}
          />
          <SubmitButton tone="danger" busyText="Đang gửi…">
            Chưa xác nhận
          </SubmitButton>
        </RevealFields>
      ) : (
        <KeptReason />
      )}
    </ActionForm>
  );
}

export function TakeBackConfirmationForm({ item, pledgeId, account }: ItemFormProps) {
  return (
    <ActionForm
      action={takeBackConfirmation}
      at={`${routes.reviewDossier(pledgeId)}#thu-hoi-xac-nhan-${item.ordinal}`}
      account={account}
      keyValue={crypto.randomUUID()}
      hidden={{ itemId: item.id, version: String(item.version) }}
      className="grid gap-4 not-has-[textarea,p]:hidden"
    >
      {item.canTakeBack ? (
        <>
          <TextArea
            name="reason"
            label={`Lý do thu hồi xác nhận việc ${item.ordinal}`}
            hint="Kết quả đã báo trở lại chờ xác nhận."
            rows={2}
            maxLength={REASON_MAX}
          />
          <SubmitButton tone="quiet" slim busyText="Đang thu hồi…">
            Thu hồi xác nhận việc {item.ordinal}
          </SubmitButton>
        </>
      ) : (
        <KeptReason />
      )}
    </ActionForm>
  );
}
