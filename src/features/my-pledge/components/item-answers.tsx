import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { removeItem } from '../actions';
import { itemAnswerRows } from '../item-answer-rows';
import type { DraftItemView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { UnchangedNote } from './unchanged-note';

type ItemAnswersProps = {
  readonly view: DraftItemView;
  readonly pledge: MyPledge;
  readonly frame: Frame;
  readonly removeKey: string | null;
};

/** One item as it will be handed in, each answer with the way back. */
export function ItemAnswers({ view, pledge, frame, removeKey }: ItemAnswersProps) {
  const { item, position, unchanged } = view;
  return (
    <Card title={`Việc ${position}`}>
      <SummaryList rows={itemAnswerRows(view, pledge.pledge.id, pledge.campaign)} />
      <UnchangedNote unchanged={unchanged} />
      {removeKey && (
        <ActionForm
          action={removeItem}
          at={`${frame.at}#bo-viec-${position}`}
          account={frame.account}
          keyValue={removeKey}
          hidden={{ pledgeId: pledge.pledge.id, itemKey: item.key, itemVersion: String(item.version) }}
          className="mt-3"
        >
          <SubmitButton tone="quiet" slim>
            Bỏ việc {position}
          </SubmitButton>
        </ActionForm>
      )}
    </Card>
  );
}
