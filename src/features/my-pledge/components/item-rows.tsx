import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import type { Measure, MeasuredResult } from '@/domain/pledge/measure';
import { formatDate, formatDayAndMonth } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
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
  const shown = state === 'waiting' ? latestNote : (confirmation ?? latestNote);
  const parts = [
    reachedText(measure, shown),
    state === 'waiting' && latestNote ? `báo ${formatDayAndMonth(latestNote.on)}, chờ xác nhận` : null,
    state === 'refused' ? 'chưa được xác nhận, cần báo lại' : null,
    status.word === 'done' ? `xác nhận ngày ${formatDate(status.on)}` : `hạn ${formatDate(dueOn)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** "8/10 buổi"; for a ceiling "2 hồ sơ (không quá 3 hồ sơ)"; without a number what is to be reached. */
function reachedText(measure: Measure, shown: MeasuredResult | null): string {
  if (measure.kind !== 'number' || !shown || shown.value === null) return `Cần đạt: ${targetText(measure)}`;
  return measure.direction === 'at_least'
    ? `${formatNumber(shown.value)}/${targetText(measure)}`
    : `${resultText(measure, shown)} (${targetText(measure)})`;
}
