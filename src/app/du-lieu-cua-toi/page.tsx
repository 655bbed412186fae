import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { MyDataView } from '@/features/my-data/components/my-data-view';
import { readMyData } from '@/features/my-data/queries/read-my-data';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Dữ liệu của tôi' };

export default async function MyDataPage({ searchParams }: PageProps<'/du-lieu-cua-toi'>) {
  const { 'ban-in': print } = await searchParams;
  return showPage({
    query: readMyData,
    view: (data, frame) => (
      <AppFrame frame={frame} active={routes.myData}>
        <MyDataView data={data} frame={frame} isForPrint={oneOf(print) === '1'} />
      </AppFrame>
    ),
  });
}
