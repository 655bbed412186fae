import { Card } from '@/components/card';
import { DefinitionList } from '@/components/definition-list';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { BackLink } from '@/components/page-head';
import { Status } from '@/components/status';
import { Tag } from '@/components/tag';
import { Timeline, type TimelineEntry } from '@/components/timeline';
import { routes } from '@/config/routes';
import { asksForDecision } from '@/domain/pledge/item-progress';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, itemStatusWord, resultText, targetText } from '@/lib/pledge-words';
import type { DossierItem } from '@/server/pledge/read-dossier';
import type { MyPledge } from '../queries/my-pledge';
import { ProgressForm } from './progress-form';

type ProgressViewProps = {
  readonly pledge: MyPledge;
  readonly item: DossierItem;
  readonly frame: Frame;
  readonly today: CalendarDate;
  readonly formKey: string;
};

/** One item of an approved pledge: what was pledged, what was reported, what was confirmed. */
export function ProgressView({ pledge, item, frame, today, formKey }: ProgressViewProps) {
  const { progress, measure } = item;
  const baseline = baselineText(measure);
  return (
    <div className="grid max-w-[36rem] gap-5">
      <BackLink href={routes.pledge(pledge.pledge.id)}>Cam kết năm {pledge.campaign.year}</BackLink>
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag>{GROUP_WORDS[item.group]}</Tag>
          <Status {...itemStatusWord(item.status)} />
        </p>
        <h1 className="mt-2 text-2xl">{item.what}</h1>
      </div>
      <Card>
        <DefinitionList
          entries={[
            { term: 'Cần đạt', value: targetText(measure) },
            { term: 'Hạn', value: formatDate(item.dueOn) },
            ...(baseline ? [{ term: 'Năm trước', value: baseline }] : []),
            { term: 'Báo', value: resultText(measure, progress.latestNote) },
            { term: 'Xác nhận', value: resultText(measure, progress.confirmation) },
          ]}
        />
      </Card>
      {progress.refusal && (
        <Notice kind="warn" title="Kết quả báo chưa được xác nhận">
          <p className="whitespace-pre-line">{progress.refusal.reason}</p>
        </Notice>
      )}
      {progress.state === 'done' ? (
        <Notice kind="success">Việc này đã được xác nhận hoàn thành. Cảm ơn đồng chí.</Notice>
      ) : (
        <ProgressForm item={item} frame={frame} today={today} formKey={formKey} />
      )}
      <ItemHistory item={item} />
    </div>
  );
}

const DECISION = {
  confirmation: { kind: 'done', what: 'Xác nhận' },
  refusal: { kind: 'back', what: 'Chưa xác nhận' },
  confirmation_taken_back: { kind: 'late', what: 'Thu hồi xác nhận' },
} as const;

function ItemHistory({ item }: { readonly item: DossierItem }) {
  const { notes, decisions, measure } = item;
  if (notes.length === 0) return null;
  const entries = notes.toReversed().flatMap((note): TimelineEntry[] => [
    ...decisions
      .filter(({ noteId }) => noteId === note.id)
      .toReversed()
      .map((decision, index) => ({
        id: `${note.id}-${index}`,
        kind: DECISION[decision.kind].kind,
        what:
          decision.kind === 'confirmation'
            ? `Xác nhận: ${resultText(measure, decision)}`
            : DECISION[decision.kind].what,
        when: formatDate(decision.on),
        words: 'reason' in decision ? decision.reason : null,
      })),
    {
      id: note.id,
      kind: 'wait',
      what: asksForDecision(note) ? `Báo: ${resultText(measure, note)}` : 'Ghi chép',
      when: formatDate(note.on),
      words: note.words,
    },
  ]);
  return (
    <Card title="Đã ghi">
      <Timeline entries={entries} />
    </Card>
  );
}
