import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { UnitChoice } from '@/features/unit-progress/components/unit-choice';
import { showPage } from '@/server/page/show-page';
import { listTopUnits } from '@/server/rollup/top-units';

export const metadata: Metadata = { title: 'Đơn vị' };

/** Whoever reads one tree, or one cell, is led straight to it. */
export default async function UnitsPage() {
  return showPage({
    query: (scope) => listTopUnits(scope, 'unit.read'),
    view: (units, frame) => {
      const [only, ...others] = units;
      if (only && others.length === 0) redirect(routes.unit(only.place.unitId));
      return (
        <AppFrame frame={frame} active={routes.units}>
          <UnitChoice units={units} />
        </AppFrame>
      );
    },
  });
}
