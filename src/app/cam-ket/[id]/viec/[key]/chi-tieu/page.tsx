import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { TargetStep } from '@/features/my-pledge/components/target-step';
import { readMyDraftItem } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cần đạt kết quả gì, khi nào?' };

export default async function TargetStepPage({ params }: PageProps<'/cam-ket/[id]/viec/[key]/chi-tieu'>) {
  const { id, key } = await params;
  return showPage({
    query: (scope) => readMyDraftItem(scope, id, key),
    view: (data, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <TargetStep data={data} frame={frame} />
      </AppFrame>
    ),
  });
}
