import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatDate, formatDayAndMonth } from '@/lib/format-date';
import { itemStatusWord, resultText, targetText } from '@/lib/pledge-words';
import type { DossierItem } from '@/server/pledge/read-dossier';

type ItemRowsProps = {
  readonly pledgeId: string;
  readonly items: readonly DossierItem[];
  readonly isFollowed: boolean;
};

/** The items of a submitted pledge; once approved each leads to its progress. */
export function ItemRows({ pledgeId, items, isFollowed }: ItemRowsProps) {
  return (
    <TaskList>
      {items.map((item) => (
        <TaskRow
          key={item.id}
          title={item.what}
          aside={isFollowed ? <Status {...itemStatusWord(item.status)} /> : undefined}
          meta={
            isFollowed
              ? progressText(item)
              : `Cần đạt: ${targetText(item.measure)} · hạn ${formatDate(item.dueOn)}`
          }
          href={isFollowed ? routes.pledgeProgress(pledgeId, item.id) : undefined}
        />
      ))}
    </TaskList>
  );
}

/** "8/10 buổi · báo 31/10, chờ xác nhận · hạn 30/11/2026" */
function progressText({ measure, progress, dueOn, status }: DossierItem): string {
  const { latestNote, confirmation, state } = progress;
  const shown = confirmation ?? latestNote;
  const parts = [
    measure.kind === 'number' && shown && shown.value !== null
      ? `${resultText({ ...measure, unitLabel: '' }, shown).trim()}/${targetText(measure)}`
      : `Cần đạt: ${targetText(measure)}`,
    state === 'waiting' && latestNote ? `báo ${formatDayAndMonth(latestNote.on)}, chờ xác nhận` : null,
    state === 'refused' ? 'chưa được xác nhận, cần báo lại' : null,
    status.word === 'done' ? `xác nhận ngày ${formatDate(status.on)}` : `hạn ${formatDate(dueOn)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
