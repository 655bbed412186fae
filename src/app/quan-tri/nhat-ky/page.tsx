import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { ChangesView } from '@/features/audit/components/changes-view';
import { listChanges } from '@/features/audit/queries/list-changes';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Nhật ký thay đổi' };

export default async function ChangesPage({ searchParams }: PageProps<'/quan-tri/nhat-ky'>) {
  const asked = await searchParams;
  const address = {
    ai: oneOf(asked.ai),
    loai: oneOf(asked.loai),
    tu: oneOf(asked.tu),
    den: oneOf(asked.den),
    banGhi: oneOf(asked['ban-ghi']),
    trang: oneOf(asked.trang),
  };
  return showPage({
    query: (scope) => listChanges(scope, address),
    view: (list, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <ChangesView list={list} />
      </AppFrame>
    ),
  });
}
