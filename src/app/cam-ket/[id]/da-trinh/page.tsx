import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ButtonLink } from '@/components/button-link';
import { ConfirmationPanel } from '@/components/confirmation-panel';
import { routes } from '@/config/routes';
import { DossierHolder } from '@/features/my-pledge/components/dossier-holder';
import { ForWhom } from '@/features/my-pledge/components/for-whom';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đã trình' };

export default async function SubmittedPage({ params }: PageProps<'/cam-ket/[id]/da-trinh'>) {
  const { id } = await params;
  return showPage({
    query: async (scope) => {
      const pledge = await readMyPledge(scope, id);
      return pledge?.pledge.code ? { pledge, code: pledge.pledge.code, today: scope.today } : null;
    },
    view: ({ pledge, code, today }, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <div className="grid max-w-[36rem] gap-5">
          <ConfirmationPanel title={`Đã trình cam kết năm ${pledge.campaign.year}`} reference={code}>
            {pledge.items.length} việc{pledge.pledge.isLate && ' · nộp muộn'}
            <ForWhom pledge={pledge} />
          </ConfirmationPanel>
          <DossierHolder pledge={pledge} today={today} />
          <ButtonLink href={routes.home} wide>
            Về việc của tôi
          </ButtonLink>
          <ButtonLink href={routes.pledgePrint(id)} tone="quiet" wide>
            {pledge.unit ? 'In bản đăng ký' : 'In bản cam kết'}
          </ButtonLink>
        </div>
      </AppFrame>
    ),
  });
}
