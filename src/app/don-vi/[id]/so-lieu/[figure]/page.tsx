import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { FigureView } from '@/features/unit-progress/components/figure-view';
import { loadFigurePage } from '@/features/unit-progress/queries/figure-page';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Số liệu' };

type FigurePageProps = {
  readonly params: Promise<{ id: string; figure: string }>;
  readonly searchParams: Promise<Readonly<Record<'ngay' | 'nam', string | string[] | undefined>>>;
};

export default async function FigurePage({ params, searchParams }: FigurePageProps) {
  const { id, figure } = await params;
  const { ngay, nam } = await searchParams;
  return showPage({
    query: (scope) =>
      loadFigurePage(scope, { unitId: id, slug: figure }, { ngay: [ngay].flat()[0], nam: [nam].flat()[0] }),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.units}>
        <FigureView page={page} frame={frame} />
      </AppFrame>
    ),
  });
}
