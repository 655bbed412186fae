import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import type { DraftItemView, DraftView } from '../queries/my-pledge';

const STATE = {
  empty: { kind: 'none', text: 'Chưa điền' },
  unfinished: { kind: 'wait', text: 'Chưa điền xong' },
  finished: { kind: 'done', text: 'Đã điền' },
} as const;

type DraftItemsProps = {
  readonly pledgeId: string;
  readonly draft: DraftView;
  /** The item that the return spoke of. */
  readonly namedKey?: string | null;
};

/** The task list of a draft: every item, what is still to fill in, and the way there. */
export function DraftItems({ pledgeId, draft, namedKey = null }: DraftItemsProps) {
  return (
    <TaskList>
      {draft.items.map((view) => (
        <TaskRow
          key={view.item.key}
          title={`Việc ${view.position}${view.item.what ? `: ${view.item.what}` : ''}`}
          aside={<Status {...STATE[view.state]} />}
          meta={view.item.key === namedKey ? 'Chi bộ góp ý về việc này' : undefined}
          href={hrefOf(pledgeId, view)}
        />
      ))}
    </TaskList>
  );
}

/** To the first step that is not right yet. */
function hrefOf(pledgeId: string, { item, state, errors }: DraftItemView): string {
  const isTargetStep = state === 'unfinished' && !errors.what && !errors.group;
  return isTargetStep
    ? routes.pledgeItemTarget(pledgeId, item.key)
    : routes.pledgeItemWhat(pledgeId, item.key);
}
