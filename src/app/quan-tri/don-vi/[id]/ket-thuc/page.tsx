import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { CloseUnitForm } from '@/features/unit-admin/components/unit-forms';
import { readUnitKept } from '@/features/unit-admin/queries/read-unit-kept';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Kết thúc đơn vị' };

export default async function CloseUnitPage({ params }: PageProps<'/quan-tri/don-vi/[id]/ket-thuc'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readUnitKept(scope, id),
    view: (unit, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.unitKept(id)}>{unit.name}</BackLink>
        <PageHead title="Kết thúc đơn vị" sub={unit.name} />
        <div className="max-w-2xl">
          <CloseUnitForm unit={unit} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
