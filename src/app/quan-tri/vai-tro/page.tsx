import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { RoleHoldersView } from '@/features/people-admin/components/role-holders-view';
import { listRoleHolders } from '@/features/people-admin/queries/list-role-holders';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Vai trò' };

export default async function RolesPage() {
  return showPage({
    query: listRoleHolders,
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <RoleHoldersView page={page} />
      </AppFrame>
    ),
  });
}
