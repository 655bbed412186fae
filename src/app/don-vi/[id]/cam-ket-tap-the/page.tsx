import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { CollectivePledgeView } from '@/features/unit-progress/components/collective-pledge-view';
import { loadCollectivePledge } from '@/features/unit-progress/queries/collective-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cam kết của tập thể' };

type CollectivePledgePageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<'ngay' | 'nam', string | string[] | undefined>>>;
};

export default async function CollectivePledgePage({ params, searchParams }: CollectivePledgePageProps) {
  const { id } = await params;
  const { ngay, nam } = await searchParams;
  return showPage({
    query: (scope) => loadCollectivePledge(scope, id, { ngay: [ngay].flat()[0], nam: [nam].flat()[0] }),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.units}>
        <CollectivePledgeView page={page} />
      </AppFrame>
    ),
  });
}
