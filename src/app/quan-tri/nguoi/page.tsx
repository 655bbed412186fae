import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { PeopleListView } from '@/features/people-admin/components/people-list';
import { listKeptPeople } from '@/features/people-admin/queries/list-kept-people';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cán bộ, đảng viên' };

export default async function PeoplePage({ searchParams }: PageProps<'/quan-tri/nguoi'>) {
  const asked = await searchParams;
  const address = {
    tim: oneOf(asked.tim),
    chiBo: oneOf(asked['chi-bo']),
    taiKhoan: oneOf(asked['tai-khoan']),
    trang: oneOf(asked.trang),
  };
  return showPage({
    query: (scope) => listKeptPeople(scope, address),
    view: (list, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <PeopleListView list={list} />
      </AppFrame>
    ),
  });
}
