import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { ProgressView } from '@/features/my-pledge/components/progress-view';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Ghi tiến độ' };

export default async function ProgressPage({ params }: PageProps<'/cam-ket/[id]/tien-do/[itemId]'>) {
  const { id, itemId } = await params;
  return showPage({
    query: async (scope) => {
      const pledge = await readMyPledge(scope, id);
      const item =
        pledge?.pledge.state === 'approved' ? pledge.items.find((each) => each.id === itemId) : undefined;
      return pledge && item ? { pledge, item, today: scope.today, formKey: crypto.randomUUID() } : null;
    },
    view: (data, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <ProgressView {...data} frame={frame} />
      </AppFrame>
    ),
  });
}
