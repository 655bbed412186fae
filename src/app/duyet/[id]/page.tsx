import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ShortcutKeys } from '@/components/shortcut-keys';
import { routes } from '@/config/routes';
import { DoneNotice } from '@/features/review/components/done-notice';
import { DossierView } from '@/features/review/components/dossier-view';
import { Neighbours } from '@/features/review/components/neighbours';
import { ReviewHead } from '@/features/review/components/review-head';
import { ReviewSplit } from '@/features/review/components/review-split';
import { WaitingList } from '@/features/review/components/waiting-list';
import { findDoneReview, type SearchParams } from '@/features/review/queries/done-review';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đọc hồ sơ' };

type ReviewDossierPageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export default async function ReviewDossierPage({ params, searchParams }: ReviewDossierPageProps) {
  const { id } = await params;
  const said = await searchParams;
  return showPage({
    query: async (scope) => {
      const dossier = await reviewDossier(scope, id);
      if (!dossier) return null;
      const inbox = await reviewInbox(scope, { openId: id });
      return { dossier, inbox, done: await findDoneReview(scope, said) };
    },
    view: ({ dossier, inbox, done }, frame) => (
      <AppFrame frame={frame} active={routes.review}>
        <ReviewHead inbox={inbox} isReading />
        <DoneNotice done={done} />
        <ReviewSplit list={<WaitingList inbox={inbox} openId={id} />} shows="dossier">
          <Neighbours inbox={inbox} />
          <DossierView key={dossier.pledge.id} dossier={dossier} account={frame.account} />
        </ReviewSplit>
        <ShortcutKeys />
      </AppFrame>
    ),
  });
}
