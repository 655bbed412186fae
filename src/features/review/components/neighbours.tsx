import { BackLink } from '@/components/page-head';
import { routes } from '@/config/routes';
import type { ReviewInbox } from '../queries/review-inbox';

const LINK = 'inline-flex min-h-11 items-center text-red underline underline-offset-4';

/** For a phone, where the list is not in sight: back to it, and to the dossiers before and after. */
export function Neighbours({ inbox }: { readonly inbox: ReviewInbox }) {
  return (
    <nav
      aria-label="Hồ sơ trước và sau"
      className="mb-2 flex flex-wrap items-center justify-between gap-x-4 text-sm desk:hidden"
    >
      <BackLink href={routes.review}>Danh sách chờ</BackLink>
      <span className="ml-auto flex gap-x-4">
        {inbox.previousId && (
          <a href={routes.reviewDossier(inbox.previousId)} className={LINK}>
            Hồ sơ trước
          </a>
        )}
        {inbox.nextId && (
          <a href={routes.reviewDossier(inbox.nextId)} className={LINK}>
            Hồ sơ sau
          </a>
        )}
      </span>
    </nav>
  );
}
