import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { routes } from '@/config/routes';
import { DirectiveView } from '@/features/directives/components/directive-view';
import { readDirective } from '@/features/directives/queries/read-directive';
import { oneOf } from '@/lib/one-of';
import { readChangeHistory } from '@/server/audit/change-history';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Văn bản' };

export default async function DirectivePage({ params, searchParams }: PageProps<'/van-ban/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: async (scope) => {
      const page = await readDirective(scope, id);
      if (!page) return null;
      const history = await readChangeHistory(scope, { ids: [id], at: page.place, keptBy: 'directive.keep' });
      return { page, history };
    },
    view: ({ page, history }, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <DirectiveView page={page} at={routes.directive(id)} account={frame.account} done={oneOf(vua)} />
        <ChangeHistory history={history} />
      </AppFrame>
    ),
  });
}
