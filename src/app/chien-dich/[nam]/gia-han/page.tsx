import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { routes } from '@/config/routes';
import { ExtensionsView } from '@/features/campaign-setup/components/extensions-view';
import { readExtensions } from '@/features/campaign-setup/queries/read-extensions';
import { oneOf } from '@/lib/one-of';
import { readChangeHistory } from '@/server/audit/change-history';
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
    query: async (scope) => {
      const page = await readExtensions(scope, Number(nam), address);
      if (!page) return null;
      const ids = page.extensions.map(({ id }) => id);
      const history = await readChangeHistory(scope, { ids, at: page.place, keptBy: 'campaign.extend' });
      return { page, history };
    },
    view: ({ page, history }, frame) => (
      <AppFrame frame={frame} active={routes.campaigns}>
        <ExtensionsView page={page} account={frame.account} done={oneOf(asked.vua)} />
        <ChangeHistory history={history} namesSubject />
      </AppFrame>
    ),
  });
}
