import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { routes } from '@/config/routes';
import type { ReviewInbox } from '../queries/review-inbox';

/** The right side before a dossier is opened, and the whole page when none waits. */
export function NothingOpened({ inbox }: { readonly inbox: ReviewInbox }) {
  const oldest = inbox.rows[0];
  if (!oldest) {
    return (
      <EmptyState
        title="Không còn hồ sơ nào chờ đồng chí"
        text="Khi có cam kết được trình hoặc kết quả được báo, hồ sơ sẽ hiện ở đây, cũ nhất lên trước."
        action={
          <ButtonLink href={routes.home} tone="quiet">
            Về Việc của tôi
          </ButtonLink>
        }
      />
    );
  }
  return (
    <div className="grid h-full content-center justify-items-center gap-3 py-10 text-center">
      <p className="text-lg font-semibold">Chọn một hồ sơ ở bên trái để đọc</p>
      <p className="max-w-prose text-ink-2">Hồ sơ chờ lâu nhất đứng đầu danh sách.</p>
      <div className="mt-1">
        <ButtonLink href={routes.reviewDossier(oldest.pledgeId)}>Mở hồ sơ của {oldest.fullName}</ButtonLink>
      </div>
    </div>
  );
}
