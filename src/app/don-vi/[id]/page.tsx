import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { UnitView } from '@/features/unit-progress/components/unit-view';
import { loadUnitPage } from '@/features/unit-progress/queries/unit-page';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đơn vị' };

type UnitPageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<'ngay' | 'nam', string | string[] | undefined>>>;
};

export default async function UnitPage({ params, searchParams }: UnitPageProps) {
  const { id } = await params;
  const { ngay, nam } = await searchParams;
  return showPage({
    query: (scope) => loadUnitPage(scope, id, { ngay: [ngay].flat()[0], nam: [nam].flat()[0] }),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.units}>
        <UnitView page={page} frame={frame} />
      </AppFrame>
    ),
  });
}
