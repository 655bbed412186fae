import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { CheckAnswers } from '@/features/my-pledge/components/check-answers';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Kiểm tra rồi trình' };

export default async function CheckAnswersPage({ params }: PageProps<'/cam-ket/[id]/kiem-tra'>) {
  const { id } = await params;
  return showPage({
    query: async (scope) => {
      const pledge = await readMyPledge(scope, id);
      return pledge?.draft ? { pledge, draft: pledge.draft, today: scope.today } : null;
    },
    view: ({ pledge, draft, today }, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <CheckAnswers pledge={pledge} draft={draft} frame={frame} today={today} />
      </AppFrame>
    ),
  });
}
