import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { Card } from '@/components/card';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ChangeHomeForm, LeaveForm } from '@/features/people-admin/components/person-forms';
import { readPersonToMove } from '@/features/people-admin/queries/read-kept-person';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Nơi và diện sinh hoạt' };

export default async function MembershipPage({ params }: PageProps<'/quan-tri/nguoi/[id]/sinh-hoat'>) {
  const { id } = await params;
  return showPage({
    query: (scope) => readPersonToMove(scope, id),
    view: (page, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <BackLink href={routes.person(id)}>{page.person.fullName}</BackLink>
        <PageHead title="Nơi và diện sinh hoạt" sub={page.person.fullName} />
        <div className="grid max-w-2xl gap-5">
          <Card title="Chuyển chi bộ hoặc đổi diện">
            <ChangeHomeForm page={page} at={frame.at} account={frame.account} />
          </Card>
          <Card title="Thôi sinh hoạt">
            <LeaveForm person={page.person} at={frame.at} account={frame.account} />
          </Card>
        </div>
      </AppFrame>
    ),
  });
}
