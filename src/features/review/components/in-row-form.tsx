import { ActionForm } from '@/components/action-form';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { approveReadPledges } from '../actions';
import { IN_ROW_MAX } from '../paging';
import type { PledgesInRow } from '../queries/read-in-row';
import { FIRST_IN_ROW } from '../review.schema';
import { PledgeInRow } from './pledge-in-row';

const ANCHOR = 'duyet-nhieu';

type InRowFormProps = { readonly row: PledgesInRow; readonly account: string };

/** Pledges in full, one after the other; only those ticked beside their text are approved. */
export function InRowForm({ row, account }: InRowFormProps) {
  const { pledges, total, page } = row;
  const rest = total - page * IN_ROW_MAX;
  return (
    <>
      <ActionForm
        action={approveReadPledges}
        at={`${routes.reviewInRow}?trang=${page}#${ANCHOR}`}
        account={account}
        keyValue={crypto.randomUUID()}
        hidden={{ page: String(page) }}
      >
        {pledges.map((pledge, index) => (
          <div key={pledge.proof} id={index === 0 ? `${ANCHOR}-${FIRST_IN_ROW}` : undefined}>
            <PledgeInRow pledge={pledge} />
          </div>
        ))}
        <SubmitButton busyText="Đang duyệt…">Duyệt các hồ sơ đã tích</SubmitButton>
      </ActionForm>
      {(rest > 0 || page > 1) && (
        <nav aria-label="Trang" className="mt-4 flex flex-wrap gap-x-6">
          {page > 1 && <PageLink page={page - 1}>{IN_ROW_MAX} hồ sơ trước</PageLink>}
          {rest > 0 && <PageLink page={page + 1}>{Math.min(rest, IN_ROW_MAX)} hồ sơ tiếp theo</PageLink>}
        </nav>
      )}
    </>
  );
}

type PageLinkProps = { readonly page: number; readonly children: readonly (string | number)[] };

function PageLink({ page, children }: PageLinkProps) {
  return (
    <a
      href={`${routes.reviewInRow}?trang=${page}`}
      className="inline-flex min-h-11 items-center text-red underline underline-offset-4"
    >
      {children}
    </a>
  );
}
