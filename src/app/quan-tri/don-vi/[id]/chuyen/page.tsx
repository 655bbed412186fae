import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { MoveUnitForm } from '@/features/unit-admin/components/unit-forms';
import { readUnitToMove } from '@/features/unit-admin/queries/read-unit-kept';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chuyển đơn vị' };

export default async function MoveUnitPage({ params }: PageProps<'/quan-tri/don-vi/[id]/chuyen'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readUnitToMove(scope, id),
    view: (unit, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.unitKept(id)}>{unit.name}</BackLink>
        <PageHead title="Chuyển về cấp trên khác" sub={unit.name} />
        <div className="max-w-2xl">
          <MoveUnitForm unit={unit} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
