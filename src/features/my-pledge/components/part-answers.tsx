import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { SummaryList, type SummaryRow } from '@/components/definition-list';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { MODEL_INTENTS } from '@/domain/pledge/pledge-part';
import { MODEL_INTENT_WORDS } from '@/lib/pledge-words';
import { removePart } from '../actions';
import { isMissing, type PartView } from '../draft-parts';
import { fieldErrorsOf } from '../field-problem-messages';
import type { DraftPartView, DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { UnchangedNote } from './unchanged-note';

type PartAnswersProps = { readonly pledge: MyPledge; readonly draft: DraftView; readonly frame: Frame };

/** The sections of the form in one card, or each part of a collective in its own; nothing where none is asked. */
export function PartAnswers({ pledge, draft, frame }: PartAnswersProps) {
  if (draft.parts.length === 0) return null;
  if (pledge.unit === null) return <Sections pledgeId={pledge.pledge.id} views={draft.parts} />;
  return draft.parts.map((view) => (
    <CollectivePart key={view.part.key} view={view} pledge={pledge} draft={draft} frame={frame} />
  ));
}

type SectionsProps = { readonly pledgeId: string; readonly views: readonly DraftPartView[] };

function Sections({ pledgeId, views }: SectionsProps) {
  const rows = views.map((view) => ({
    term: view.title,
    value: <SectionWords view={view} />,
    href: routes.pledgePart(pledgeId, view.part.key),
    error: errorsOf(view).words,
  }));
  return (
    <Card title="Các mục của bản cam kết">
      <SummaryList rows={rows} />
    </Card>
  );
}

function SectionWords({ view: { part, isOptional, unchanged } }: { readonly view: DraftPartView }) {
  return (
    <>
      {part.words || (isOptional ? 'Không ghi' : '')}
      <UnchangedNote unchanged={unchanged} />
    </>
  );
}

function CollectivePart({ view, pledge, draft, frame }: PartAnswersProps & { readonly view: DraftPartView }) {
  const { part, title, isOptional } = view;
  return (
    <Card title={title}>
      <SummaryList rows={rowsOf(view, pledge.pledge.id)} />
      <UnchangedNote unchanged={view.unchanged} />
      {isOptional && (
        <ActionForm
          action={removePart}
          at={`${frame.at}#bo-${part.key}`}
          account={frame.account}
          keyValue={draft.key}
          hidden={{ pledgeId: pledge.pledge.id, partKey: part.key, partVersion: String(part.version) }}
          className="mt-3"
        >
          <SubmitButton tone="quiet" slim>
            Bỏ mục này
          </SubmitButton>
        </ActionForm>
      )}
    </Card>
  );
}

function rowsOf(view: PartView, pledgeId: string): readonly SummaryRow[] {
  const { part } = view;
  const errors = errorsOf(view);
  const href = routes.pledgePart(pledgeId, part.key);
  const row = (term: string, field: string, value: string) => ({ term, value, href, error: errors[field] });
  const words = row('Nội dung', 'words', part.words);
  switch (part.kind) {
    case 'section':
    case 'breakthrough':
      return [words];
    case 'pressing_issue':
      return [
        words,
        row('Chịu trách nhiệm', 'responsible', part.responsible),
        row('Thời hạn', 'dueOn', part.dueOn),
      ];
    case 'model':
      return [
        words,
        row('Đơn vị sẽ', 'intent', intentText(part.intent)),
        row('Đến năm', 'untilYear', part.untilYear),
      ];
  }
}

function intentText(typed: string): string {
  const intent = MODEL_INTENTS.find((each) => each === typed);
  return intent ? MODEL_INTENT_WORDS[intent] : '';
}

/** A blank part that may be left out has nothing wrong with it. */
function errorsOf(view: PartView): Readonly<Record<string, string>> {
  return isMissing(view) ? fieldErrorsOf(view.problems) : {};
}
