import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { ChangeHistory } from '@/components/change-history';
import { routes } from '@/config/routes';
import { PersonView } from '@/features/people-admin/components/person-view';
import { readKeptPerson } from '@/features/people-admin/queries/read-kept-person';
import { oneOf } from '@/lib/one-of';
import { readChangeHistory } from '@/server/audit/change-history';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Cán bộ, đảng viên' };

export default async function PersonPage({ params, searchParams }: PageProps<'/quan-tri/nguoi/[id]'>) {
  const { id } = await params;
  const { vua } = await searchParams;
  return showPage({
    query: async (scope) => {
      const person = await readKeptPerson(scope, id);
      if (!person) return null;
      const history = await readChangeHistory(scope, { ids: [id], at: person.place, keptBy: 'person.keep' });
      return { person, history };
    },
    view: ({ person, history }, frame) => (
      <AppFrame frame={frame} active={routes.administration}>
        <PersonView person={person} account={frame.account} done={oneOf(vua)} />
        <ChangeHistory history={history} />
      </AppFrame>
    ),
  });
}
