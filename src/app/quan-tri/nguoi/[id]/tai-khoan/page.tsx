import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { PersonAccountView } from '@/features/accounts/components/person-account-view';
import { readKeptPerson } from '@/features/people-admin/queries/read-kept-person';
import { showPage } from '@/server/page/show-page';
import { siteAddress } from '@/server/page/site-address';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function PersonAccountPage({ params }: PageProps<'/quan-tri/nguoi/[id]/tai-khoan'>) {
  const { id } = await params;
  const address = await siteAddress();
  return showPage({
    query: (scope) => readKeptPerson(scope, id),
    view: (person, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <PersonAccountView person={person} at={frame.at} account={frame.account} address={address} />
      </AppFrame>
    ),
  });
}
