import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { AddPersonForm } from '@/features/people-admin/components/person-forms';
import { readNewPerson } from '@/features/people-admin/queries/read-kept-person';
import { oneOf } from '@/lib/one-of';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Thêm người' };

export default async function NewPersonPage({ searchParams }: PageProps<'/quan-tri/nguoi/moi'>) {
  const { 'chi-bo': cellId } = await searchParams;
  return showPage({
    query: (scope) => readNewPerson(scope, oneOf(cellId) ?? ''),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.people}>Cán bộ, đảng viên</BackLink>
        <PageHead title="Thêm người" />
        <div className="max-w-2xl">
          <AddPersonForm page={page} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
