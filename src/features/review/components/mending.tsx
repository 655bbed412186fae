import type { ReviewDossier } from '../queries/review-dossier';
import { TakeBackConfirmationForm } from './item-forms';
import { TakeBackApprovalForm } from './pledge-forms';

type MendingProps = { readonly dossier: ReviewDossier; readonly account: string };

/** Taking back what was decided by mistake; quiet, and always with a reason. */
export function Mending({ dossier, account }: MendingProps) {
  const confirmed = dossier.items.filter(({ canTakeBack }) => canTakeBack);
  if (dossier.pledge.state !== 'approved') {
    return <TakeBackApprovalForm dossier={dossier} account={account} />;
  }
  return (
    <details className="border-t border-line pt-2">
      <summary className="inline-flex min-h-11 items-center text-sm text-ink-2 underline underline-offset-4">
        Sửa sai: thu hồi việc duyệt hoặc xác nhận
      </summary>
      <div className="grid max-w-xl gap-6 py-3">
        {dossier.items.map((item) => (
          <TakeBackConfirmationForm
            key={`${item.id}-${item.version}`}
            item={item}
            pledgeId={dossier.pledge.id}
            account={account}
          />
        ))}
        {confirmed.length > 0 && (
          <p className="text-sm text-ink-2">
            Muốn thu hồi việc duyệt, đồng chí thu hồi hết các xác nhận ở trên trước.
          </p>
        )}
        <TakeBackApprovalForm dossier={dossier} account={account} />
      </div>
    </details>
  );
}
