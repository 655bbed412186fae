import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ChangeUnitForm } from '@/features/unit-admin/components/unit-forms';
import { readUnitKept } from '@/features/unit-admin/queries/read-unit-kept';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa đơn vị' };

export default async function ChangeUnitPage({ params }: PageProps<'/quan-tri/don-vi/[id]/sua'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readUnitKept(scope, id),
    view: (unit, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.unitKept(id)}>{unit.name}</BackLink>
        <PageHead title="Sửa đơn vị" sub={unit.name} />
        <div className="max-w-2xl">
          <ChangeUnitForm unit={unit} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
