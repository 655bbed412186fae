import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { AdministrationView } from '@/features/administration/components/administration-view';
import { readAdministration } from '@/features/administration/queries/administration-page';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Quản trị' };

export default async function AdministrationPage() {
  return showPage({
    query: readAdministration,
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <AdministrationView page={page} />
      </AppFrame>
    ),
  });
}
