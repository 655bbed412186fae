import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { AskedStepForm } from '@/features/my-pledge/components/asked-step-form';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Rút lại để sửa' };

export default async function WithdrawPage({ params }: PageProps<'/cam-ket/[id]/rut-lai'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readMyPledge(scope, id),
    view: (pledge, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <AskedStepForm
          step={pledge.pledge.state === 'approved' ? 'withdraw-amendment' : 'withdraw'}
          pledge={pledge}
          frame={frame}
        />
      </AppFrame>
    ),
  });
}
