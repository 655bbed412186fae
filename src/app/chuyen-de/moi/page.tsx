import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ThemeFormView } from '@/features/themes/components/theme-form';
import { readNewThemeForm } from '@/features/themes/queries/read-theme-form';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thêm chuyên đề' };

export default async function NewThemePage() {
  return showPage({
    query: readNewThemeForm,
    view: (form, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <BackLink href={routes.themes}>Chuyên đề</BackLink>
        <PageHead title="Thêm chuyên đề" />
        <div className="max-w-2xl">
          <ThemeFormView form={form} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
