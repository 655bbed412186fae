import { ActionForm } from '@/components/action-form';
import type { Frame } from '@/components/frame';
import { Status } from '@/components/status';
import { SubmitButton } from '@/components/submit-button';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { takesAnotherPart } from '@/domain/pledge/parse-draft-part';
import type { CollectivePartKind } from '@/domain/pledge/pledge-part';
import { addPart } from '../actions';
import { COLLECTIVE_PARTS } from '../draft-parts';
import type { DraftPartView, DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { unchangedText } from './unchanged-note';

const STATE = {
  empty: { kind: 'none', text: 'Chưa điền' },
  unfinished: { kind: 'wait', text: 'Chưa điền xong' },
  finished: { kind: 'done', text: 'Đã điền' },
} as const;
const MAY_STAY_EMPTY = { kind: 'none', text: 'Không bắt buộc' } as const;

type DraftPartsProps = { readonly pledge: MyPledge; readonly draft: DraftView; readonly frame: Frame };

/** The sections of the form, or a collective's own parts with the way to one more; nothing where none is asked. */
export function DraftParts({ pledge, draft, frame }: DraftPartsProps) {
  if (pledge.unit === null) return <PartRows pledgeId={pledge.pledge.id} views={draft.parts} />;
  return COLLECTIVE_PARTS.map((kind) => (
    <PartsOfKind key={kind} kind={kind} pledge={pledge} draft={draft} frame={frame} />
  ));
}

const GROUP: Readonly<Record<CollectivePartKind, { readonly title: string; readonly add: string }>> = {
  breakthrough: { title: 'Nội dung đột phá', add: 'Thêm nội dung đột phá' },
  pressing_issue: { title: 'Vấn đề bức xúc, nổi cộm', add: 'Thêm vấn đề bức xúc' },
  model: { title: 'Mô hình, cách làm hay', add: 'Thêm mô hình' },
};

function PartsOfKind({
  kind,
  pledge,
  draft,
  frame,
}: DraftPartsProps & { readonly kind: CollectivePartKind }) {
  const views = draft.parts.filter(({ part }) => part.kind === kind);
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{GROUP[kind].title}</h2>
      <PartRows pledgeId={pledge.pledge.id} views={views} />
      {takesAnotherPart(
        views.map(({ part }) => part),
        kind,
      ) && (
        <ActionForm
          action={addPart}
          at={`${frame.at}#them-${kind}`}
          account={frame.account}
          keyValue={draft.key}
          hidden={{ pledgeId: pledge.pledge.id, kind }}
        >
          <SubmitButton tone="quiet">{GROUP[kind].add}</SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}

type PartRowsProps = { readonly pledgeId: string; readonly views: readonly DraftPartView[] };

export function PartRows({ pledgeId, views }: PartRowsProps) {
  if (views.length === 0) return null;
  return (
    <TaskList>
      {views.map((view) => (
        <TaskRow
          key={view.part.key}
          title={view.title}
          meta={view.part.words && <PartMeta view={view} />}
          aside={
            <Status {...(view.state === 'empty' && view.isOptional ? MAY_STAY_EMPTY : STATE[view.state])} />
          }
          href={routes.pledgePart(pledgeId, view.part.key)}
        />
      ))}
    </TaskList>
  );
}

function PartMeta({ view: { part, unchanged } }: { readonly view: DraftPartView }) {
  return (
    <>
      <span className="line-clamp-2">{part.words.slice(0, 300)}</span>
      {unchanged && <span className="mt-1 block">{unchangedText(unchanged)}</span>}
    </>
  );
}
