import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import { removeItem } from '../actions';
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
      <SummaryList rows={rowsOf(view, pledge)} />
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

function rowsOf({ item, errors }: DraftItemView, { pledge, campaign }: MyPledge) {
  const whatHref = routes.pledgeItemWhat(pledge.id, item.key);
  const targetHref = routes.pledgeItemTarget(pledge.id, item.key);
  const parsed = parseDraftItem(item, campaign);
  const targetError =
    errors.measure ??
    errors.target ??
    errors.unitLabel ??
    errors.direction ??
    errors.baseline ??
    errors.milestone;
  const content = parsed.ok ? parsed.value : null;
  const hasBaseline = content?.measure.kind === 'number' && content.measure.baseline !== null;
  return [
    { term: 'Việc làm', value: item.what, href: whatHref, error: errors.what },
    {
      term: 'Nội dung',
      value: content ? GROUP_WORDS[content.group] : '',
      href: whatHref,
      error: errors.group,
    },
    {
      term: 'Cần đạt',
      value: content ? targetText(content.measure) : '',
      href: targetHref,
      error: targetError,
    },
    ...(content && hasBaseline
      ? [{ term: 'Năm trước', value: baselineText(content.measure), href: targetHref }]
      : []),
    {
      term: 'Hạn',
      value: content ? formatDate(content.dueOn) : item.dueOn,
      href: targetHref,
      error: errors.dueOn,
    },
  ];
}
