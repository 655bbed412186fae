import type { Metadata } from 'next';
import { AppFrame } from '@/components/app-frame';
import { routes } from '@/config/routes';
import { MyTasksView } from '@/features/my-pledge/components/my-tasks-view';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Việc của tôi' };

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const { vua } = await searchParams;
  return showPage({
    query: readMyTasks,
    view: (tasks, frame) => (
      <AppFrame frame={frame} active={routes.home}>
        <MyTasksView tasks={tasks} frame={frame} justConfirmed={vua === 'xac-nhan'} />
      </AppFrame>
    ),
  });
}
