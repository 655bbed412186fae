import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { RemoveThemeForm, ThemeFormView } from '@/features/themes/components/theme-form';
import { readThemeForm } from '@/features/themes/queries/read-theme-form';
import { readChangeHistory } from '@/server/audit/change-history';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa chuyên đề' };

export default async function ChangeThemePage({ params }: PageProps<'/chuyen-de/[id]/sua'>) {
  const { id } = await params;
  return showPage({
    query: async (scope) => {
      const form = await readThemeForm(scope, id);
      if (!form) return null;
      const history = await readChangeHistory(scope, { ids: [id], at: form.place, keptBy: 'theme.keep' });
      return { form, history };
    },
    view: ({ form, history }, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <BackLink href={routes.themes}>Chuyên đề</BackLink>
        <PageHead title="Sửa chuyên đề" />
        <div className="max-w-2xl">
          <ThemeFormView form={form} at={frame.at} account={frame.account} />
          <RemoveThemeForm form={form} at={frame.at} account={frame.account} />
          <ChangeHistory history={history} />
        </div>
      </AppFrame>
    ),
  });
}
