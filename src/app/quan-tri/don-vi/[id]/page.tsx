import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { routes } from '@/config/routes';
import { UnitKeptView } from '@/features/unit-admin/components/unit-kept-view';
import { readUnitKept } from '@/features/unit-admin/queries/read-unit-kept';
import { oneOf } from '@/lib/one-of';
import { readChangeHistory } from '@/server/audit/change-history';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đơn vị' };

export default async function UnitKeptPage({ params, searchParams }: PageProps<'/quan-tri/don-vi/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: async (scope) => {
      const unit = await readUnitKept(scope, id);
      if (!unit) return null;
      const history = await readChangeHistory(scope, { ids: [id], at: unit.place, keptBy: 'unit.keep' });
      return { unit, history };
    },
    view: ({ unit, history }, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <UnitKeptView unit={unit} done={oneOf(vua)} />
        <ChangeHistory history={history} />
      </AppFrame>
    ),
  });
}
