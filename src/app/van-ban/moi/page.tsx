import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { DirectiveFormView } from '@/features/directives/components/directive-form';
import { readNewDirectiveForm } from '@/features/directives/queries/read-directive-form';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thêm văn bản' };

export default async function NewDirectivePage() {
  return showPage({
    query: readNewDirectiveForm,
    view: (form, frame) => (
      <AppFrame frame={frame} active={routes.directives}>
        <BackLink href={routes.directives}>Văn bản chỉ đạo</BackLink>
        <PageHead title="Thêm văn bản" />
        <div className="max-w-2xl">
          <DirectiveFormView form={form} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
