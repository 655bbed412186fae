import { ButtonLink } from '@/components/button-link';
import { PageHead } from '@/components/page-head';
import { Kbd } from '@/components/tag';
import { routes } from '@/config/routes';
import type { ReviewInbox } from '../queries/review-inbox';

type ReviewHeadProps = { readonly inbox: ReviewInbox };

export function ReviewHead({ inbox }: ReviewHeadProps) {
  return (
    <PageHead
      title="Duyệt"
      sub={summary(inbox)}
      actions={
        inbox.total > 0 && (
          <>
            <p className="hidden text-sm text-ink-2 desk:block">
              <Kbd>j</Kbd> <Kbd>k</Kbd> chuyển · <Kbd>Enter</Kbd> mở · <Kbd>d</Kbd> duyệt · <Kbd>t</Kbd> trả
              lại
            </p>
            {inbox.toApprove > 1 && (
              <ButtonLink href={routes.reviewInRow} tone="quiet" slim>
                Đọc liên tục, duyệt nhiều hồ sơ
              </ButtonLink>
            )}
          </>
        )
      }
    />
  );
}

function summary({ total, oldestDays }: ReviewInbox): string {
  if (total === 0) return 'Không còn hồ sơ nào chờ đồng chí';
  if (oldestDays === 0) return `${total} hồ sơ chờ đồng chí, đều đến trong hôm nay`;
  return `${total} hồ sơ chờ đồng chí, lâu nhất ${oldestDays} ngày`;
}
