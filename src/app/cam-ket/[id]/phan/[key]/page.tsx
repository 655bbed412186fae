import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { PartStep } from '@/features/my-pledge/components/part-step';
import { readMyDraftPart } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Một mục của bản cam kết' };

export default async function PartStepPage({ params }: PageProps<'/cam-ket/[id]/phan/[key]'>) {
  const { id, key } = await params;
  return showPage({
    query: (scope) => readMyDraftPart(scope, id, key),
    view: (data, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <PartStep data={data} frame={frame} />
      </AppFrame>
    ),
  });
}
