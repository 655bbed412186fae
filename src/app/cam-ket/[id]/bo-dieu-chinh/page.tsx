import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { AskedStepForm } from '@/features/my-pledge/components/asked-step-form';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Bỏ bản điều chỉnh' };

export default async function DiscardAmendmentPage({ params }: PageProps<'/cam-ket/[id]/bo-dieu-chinh'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readMyPledge(scope, id),
    view: (pledge, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <AskedStepForm step={'discard-amendment'} pledge={pledge} frame={frame} />
      </AppFrame>
    ),
  });
}
