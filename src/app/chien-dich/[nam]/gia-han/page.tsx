import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { ExtensionsView } from '@/features/campaign-setup/components/extensions-view';
import { readExtensions } from '@/features/campaign-setup/queries/read-extensions';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Gia hạn đăng ký' };

export default async function ExtensionsPage({
  params,
  searchParams,
}: PageProps<'/chien-dich/[nam]/gia-han'>) {
  const { nam } = await params;
  const asked = await searchParams;
  const address = { tim: oneOf(asked.tim), donVi: oneOf(asked['don-vi']), nguoi: oneOf(asked.nguoi) };
  return showPage({
    query: (scope) => readExtensions(scope, Number(nam), address),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <ExtensionsView page={page} account={frame.account} done={oneOf(asked.vua)} />
      </AppFrame>
    ),
  });
}
