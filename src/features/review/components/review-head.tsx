import { ButtonLink } from '@/components/button-link';
import { PageHead } from '@/components/page-head';
import { Kbd } from '@/components/tag';
import { routes } from '@/config/routes';
import type { ReviewInbox } from '../queries/review-inbox';

type ReviewHeadProps = {
  readonly inbox: ReviewInbox;
  /** On a phone the opened dossier comes first; reading in a row is offered from the list. */
  readonly isReading?: boolean;
};

export function ReviewHead({ inbox, isReading = false }: ReviewHeadProps) {
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
              <span className={isReading ? 'hidden desk:block' : ''}>
                <ButtonLink href={routes.reviewInRow} tone="quiet" slim>
                  Đọc liên tục, duyệt nhiều hồ sơ
                </ButtonLink>
              </span>
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
