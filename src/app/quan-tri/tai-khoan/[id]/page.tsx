import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink } from '@/components/page-head';
import { routes } from '@/config/routes';
import { CellAccountsView } from '@/features/accounts/components/cell-accounts-view';
import { UnitSlipsView } from '@/features/accounts/components/unit-slips-view';
import { readAccountsOf } from '@/features/accounts/queries/read-unit-slips';
import { showPage } from '@/server/page/show-page';
import { siteAddress } from '@/server/page/site-address';

export const metadata: Metadata = { title: 'Phiếu đăng nhập' };

export default async function UnitAccountsPage({ params }: PageProps<'/quan-tri/tai-khoan/[id]'>) {
  const { id } = await params;
  const address = await siteAddress();
  return showPage({
    query: (scope) => readAccountsOf(scope, id),
    view: (accounts, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.unitKept(id)}>
          {'below' in accounts ? accounts.unitName : accounts.cellName}
        </BackLink>
        {'below' in accounts ? (
          <UnitSlipsView unit={accounts} at={frame.at} account={frame.account} address={address} />
        ) : (
          <CellAccountsView cell={accounts} at={frame.at} account={frame.account} address={address} />
        )}
      </AppFrame>
    ),
  });
}
