import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ShortcutKeys } from '@/components/shortcut-keys';
import { routes } from '@/config/routes';
import { holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { DoneNotice } from '@/features/review/components/done-notice';
import { NothingOpened } from '@/features/review/components/nothing-opened';
import { ReviewHead } from '@/features/review/components/review-head';
import { ReviewSplit } from '@/features/review/components/review-split';
import { WaitingList } from '@/features/review/components/waiting-list';
import { pageNumber } from '@/features/review/paging';
import { findDoneReview, type SearchParams } from '@/features/review/queries/done-review';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Duyệt' };

type ReviewPageProps = { readonly searchParams: Promise<SearchParams> };

export default async function ReviewPage({ searchParams }: ReviewPageProps) {
  const said = await searchParams;
  return showPage({
    query: async (scope) => {
      if (!holdsAny(scope.actor, REVIEWING_ROLES)) return null;
      const inbox = await reviewInbox(scope, { page: pageNumber(said.trang) });
      return { inbox, done: await findDoneReview(scope, said) };
    },
    view: ({ inbox, done }, frame) => (
      <AppFrame frame={frame} active={routes.review}>
        <ReviewHead inbox={inbox} />
        <DoneNotice done={done} />
        {inbox.total === 0 ? (
          <NothingOpened inbox={inbox} />
        ) : (
          <ReviewSplit list={<WaitingList inbox={inbox} />} shows="list">
            <NothingOpened inbox={inbox} />
          </ReviewSplit>
        )}
        <ShortcutKeys />
      </AppFrame>
    ),
  });
}
