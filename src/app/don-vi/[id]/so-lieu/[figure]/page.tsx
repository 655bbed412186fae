import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { CollectiveFigureView } from '@/features/unit-progress/components/collective-figure-view';
import { FigureView } from '@/features/unit-progress/components/figure-view';
import { loadCollectiveFigurePage } from '@/features/unit-progress/queries/collective-figure-page';
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
  const at = { unitId: id, slug: figure };
  const address = { ngay: [ngay].flat()[0], nam: [nam].flat()[0] };
  return showPage({
    query: async (scope) =>
      (await loadCollectiveFigurePage(scope, at, address)) ?? (await loadFigurePage(scope, at, address)),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.units}>
        {'figure' in page ? (
          <CollectiveFigureView page={page} frame={frame} />
        ) : (
          <FigureView page={page} frame={frame} />
        )}
      </AppFrame>
    ),
  });
}
