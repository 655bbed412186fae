import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { DirectiveFormView } from '@/features/directives/components/directive-form';
import { readDirectiveForm } from '@/features/directives/queries/read-directive-form';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa văn bản' };

export default async function ChangeDirectivePage({ params }: PageProps<'/van-ban/[id]/sua'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readDirectiveForm(scope, id),
    view: (form, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <BackLink href={routes.directive(id)} />
        <PageHead title="Sửa văn bản" sub={form.values.number} />
        <div className="max-w-2xl">
          <DirectiveFormView form={form} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
