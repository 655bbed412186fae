import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { RemoveThemeForm, ThemeFormView } from '@/features/themes/components/theme-form';
import { readThemeForm } from '@/features/themes/queries/read-theme-form';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa chuyên đề' };

export default async function ChangeThemePage({ params }: PageProps<'/chuyen-de/[id]/sua'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readThemeForm(scope, id),
    view: (form, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <BackLink href={routes.themes}>Chuyên đề</BackLink>
        <PageHead title="Sửa chuyên đề" />
        <div className="max-w-2xl">
          <ThemeFormView form={form} at={frame.at} account={frame.account} />
          <RemoveThemeForm form={form} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
