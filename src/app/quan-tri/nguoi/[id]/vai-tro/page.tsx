import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { GiveRoleForm } from '@/features/people-admin/components/person-forms';
import { readPersonForRole } from '@/features/people-admin/queries/read-kept-person';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Giao vai trò' };

export default async function GiveRolePage({ params }: PageProps<'/quan-tri/nguoi/[id]/vai-tro'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readPersonForRole(scope, id),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.person(id)}>{page.person.fullName}</BackLink>
        <PageHead title="Giao vai trò" sub={page.person.fullName} />
        <div className="grid max-w-2xl gap-5">
          <GiveRoleForm page={page} at={frame.at} account={frame.account} />
        </div>
      </AppFrame>
    ),
  });
}
