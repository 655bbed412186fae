import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ChangePersonForm } from '@/features/people-admin/components/person-forms';
import { readKeptPerson } from '@/features/people-admin/queries/read-kept-person';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Sửa thông tin' };

export default async function ChangePersonPage({ params }: PageProps<'/quan-tri/nguoi/[id]/sua'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readKeptPerson(scope, id),
    view: (person, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.person(id)}>{person.fullName}</BackLink>
        <PageHead title="Sửa thông tin" sub={person.fullName} />
        <div className="grid max-w-2xl gap-5">
          <ChangePersonForm person={person} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
