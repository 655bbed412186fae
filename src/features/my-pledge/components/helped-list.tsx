import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import type { HelpedPledge } from '../queries/helped-pledges';

/** What I typed or type for members of the cell. */
export function HelpedList({ helped }: { readonly helped: readonly HelpedPledge[] }) {
  return (
    <TaskList>
      {helped.map(({ id, memberName, state, code, isAwaited }) => (
        <TaskRow
          key={id}
          title={`Đồng chí ${memberName}`}
          meta={[code && `mã ${code}`, isAwaited && 'chờ đồng chí ấy xác nhận, hoặc ngày ký bản giấy']
            .filter(Boolean)
            .join(' · ')}
          aside={<Status {...PLEDGE_STATE_WORDS[state]} />}
          href={routes.pledge(id)}
        />
      ))}
    </TaskList>
  );
}
