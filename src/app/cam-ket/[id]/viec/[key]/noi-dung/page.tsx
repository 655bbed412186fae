import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { WhatStep } from '@/features/my-pledge/components/what-step';
import { readMyDraftItem } from '@/features/my-pledge/queries/my-pledge';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đồng chí sẽ làm việc gì?' };

export default async function WhatStepPage({ params }: PageProps<'/cam-ket/[id]/viec/[key]/noi-dung'>) {
  const { id, key } = await params;
  return showPage({
    query: (scope) => readMyDraftItem(scope, id, key),
    view: (data, frame) => (
      <AppFrame frame={frame} active={routes.pledges}>
        <WhatStep data={data} frame={frame} />
      </AppFrame>
    ),
  });
}
