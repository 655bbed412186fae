import type { Metadata } from 'next';
import { DemonstrationBanner } from '@/components/frame-parts';
import { BackLink } from '@/components/page-head';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import { PrintedCollective } from '@/features/my-pledge/components/printed-collective';
import { PrintedPledge } from '@/features/my-pledge/components/printed-pledge';
import { readPrintedPledge } from '@/features/my-pledge/queries/printed-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Bản cam kết' };

export default async function PrintedPledgePage({ params }: PageProps<'/cam-ket/[id]/ban-in'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readPrintedPledge(scope, id),
    view: (data, frame) => (
      <>
        {frame.isDemonstration && (
          <div className="print:hidden">
            <DemonstrationBanner />
          </div>
        )}
        <main id="noi-dung">
          <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 print:hidden">
            <BackLink href={data.isWriter ? routes.pledge(id) : routes.reviewDossier(id)} />
            <PrintButton />
          </div>
          {data.unit ? (
            <PrintedCollective data={data} isDemonstration={frame.isDemonstration} />
          ) : (
            <PrintedPledge data={data} isDemonstration={frame.isDemonstration} />
          )}
        </main>
      </>
    ),
  });
}
