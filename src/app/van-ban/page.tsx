import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { DirectiveListView } from '@/features/directives/components/directive-list';
import { listDirectives } from '@/features/directives/queries/list-directives';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản chỉ đạo' };

export default async function DirectivesPage({ searchParams }: PageProps<'/van-ban'>) {
  const asked = await searchParams;
  const address = {
    tim: oneOf(asked.tim),
    loai: oneOf(asked.loai),
    coQuan: oneOf(asked['co-quan']),
    nhiemKy: oneOf(asked['nhiem-ky']),
    so: oneOf(asked.so),
    trang: oneOf(asked.trang),
  };
  return showPage({
    query: (scope) => listDirectives(scope, address),
    view: (list, frame) => (
      <AppFrame frame={frame} active={routes.directives} wide>
        <DirectiveListView list={list} />
      </AppFrame>
    ),
  });
}
