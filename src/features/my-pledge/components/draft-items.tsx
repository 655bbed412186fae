import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { WHAT_MAX } from '@/domain/pledge/limits';
import type { DraftItemView, DraftView } from '../queries/draft-view';
import { unchangedText } from './unchanged-note';

const STATE = {
  empty: { kind: 'none', text: 'Chưa điền' },
  unfinished: { kind: 'wait', text: 'Chưa điền xong' },
  finished: { kind: 'done', text: 'Đã điền' },
} as const;

const FOLDED_FROM = 3;

type DraftItemsProps = {
  readonly pledgeId: string;
  readonly draft: DraftView;
  /** The item that the return spoke of. */
  readonly namedKey?: string | null;
  /** Several empty items in one row: on the home page they would push everything else away. */
  readonly isBrief?: boolean;
};

/** The task list of a draft: every item, what is still to fill in, and the way there. */
export function DraftItems({ pledgeId, draft, namedKey = null, isBrief = false }: DraftItemsProps) {
  const empty = draft.items.filter(({ state }) => state === 'empty').length;
  const folds = isBrief && empty > FOLDED_FROM && empty < draft.items.length;
  return (
    <TaskList>
      {draft.items
        .filter(({ state }) => !(folds && state === 'empty'))
        .map((view) => (
          <TaskRow
            key={view.item.key}
            title={<span className="line-clamp-4">{titleOf(view)}</span>}
            aside={<Status {...STATE[view.state]} />}
            meta={metaOf(view, namedKey)}
            href={hrefOf(pledgeId, view)}
          />
        ))}
      {folds && (
        <TaskRow
          title={`${empty} việc khác`}
          aside={<Status {...STATE.empty} />}
          href={routes.pledge(pledgeId)}
        />
      )}
    </TaskList>
  );
}

/** What the return said of it comes first. */
function metaOf({ item, unchanged }: DraftItemView, namedKey: string | null): string | undefined {
  if (item.key === namedKey) return 'Người duyệt góp ý về việc này';
  return unchanged ? unchangedText(unchanged) : undefined;
}

/** A draft may be far too long still: what was typed is whole on its own page. */
function titleOf({ position, item }: DraftItemView): string {
  return `Việc ${position}${item.what ? `: ${item.what.slice(0, WHAT_MAX)}` : ''}`;
}

/** To the first step that is not right yet. */
function hrefOf(pledgeId: string, { item, state, errors }: DraftItemView): string {
  const isTargetStep = state === 'unfinished' && !errors.what && !errors.group;
  return isTargetStep
    ? routes.pledgeItemTarget(pledgeId, item.key)
    : routes.pledgeItemWhat(pledgeId, item.key);
}
