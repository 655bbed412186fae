import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { ThemeListView } from '@/features/themes/components/theme-list';
import { listThemes } from '@/features/themes/queries/list-themes';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Chuyên đề' };

export default async function ThemesPage({ searchParams }: PageProps<'/chuyen-de'>) {
  const { vua } = await searchParams;
  return showPage({
    query: listThemes,
    view: (list, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <ThemeListView list={list} done={oneOf(vua)} />
      </AppFrame>
    ),
  });
}
