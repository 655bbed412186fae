import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { WithdrawForm } from '@/features/my-pledge/components/withdraw-form';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Rút lại để sửa' };

export default async function WithdrawPage({ params }: PageProps<'/cam-ket/[id]/rut-lai'>) {
  const { id } = await params;
  return showPage({
    query: async (scope) => {
      const pledge = await readMyPledge(scope, id);
      return pledge && { pledge, formKey: crypto.randomUUID() };
    },
    view: ({ pledge, formKey }, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <WithdrawForm pledge={pledge} frame={frame} formKey={formKey} />
      </AppFrame>
    ),
  });
}
