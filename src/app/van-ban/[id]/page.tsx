import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { DirectiveView } from '@/features/directives/components/directive-view';
import { readDirective } from '@/features/directives/queries/read-directive';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản' };

export default async function DirectivePage({ params, searchParams }: PageProps<'/van-ban/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: (scope) => readDirective(scope, id),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <DirectiveView page={page} at={routes.directive(id)} account={frame.account} done={oneOf(vua)} />
      </AppFrame>
    ),
  });
}
