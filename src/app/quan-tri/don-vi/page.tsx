import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { UnitBrowserView } from '@/features/unit-admin/components/unit-browser';
import { browseUnits } from '@/features/unit-admin/queries/browse-units';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cây đơn vị' };

export default async function UnitsKeptPage({ searchParams }: PageProps<'/quan-tri/don-vi'>) {
  const asked = await searchParams;
  return showPage({
    query: (scope) => browseUnits(scope, { tim: oneOf(asked.tim), duoi: oneOf(asked.duoi) }),
    view: (browser, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <UnitBrowserView browser={browser} hasClosed={oneOf(asked.vua) === 'ket-thuc'} />
      </AppFrame>
    ),
  });
}
