import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink } from '@/components/page-head';
import { routes } from '@/config/routes';
import { CellAccountsView } from '@/features/accounts/components/cell-accounts-view';
import { listCellAccounts } from '@/features/accounts/queries/list-cell-accounts';
import { showPage } from '@/server/page/show-page';
import { siteAddress } from '@/server/page/site-address';

export const metadata: Metadata = { title: 'Phiếu đăng nhập' };

export default async function CellSlipsPage({ params }: PageProps<'/don-vi/[id]/phieu-dang-nhap'>) {
  const { id } = await params;
  const address = await siteAddress();
  return showPage({
    query: (scope) => listCellAccounts(scope, id),
    view: (cell, frame) => (
      <AppFrame frame={frame} active={routes.units}>
        <BackLink href={routes.unit(id)}>{cell.cellName}</BackLink>
        <CellAccountsView cell={cell} at={frame.at} account={frame.account} address={address} />
      </AppFrame>
    ),
  });
}
