import { ActionForm } from '@/components/action-form';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import { removeItem, submitPledge } from '../actions';
import type { DraftItemView, DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';

type CheckAnswersProps = {
  readonly pledge: MyPledge;
  readonly draft: DraftView;
  readonly frame: Frame;
  readonly today: CalendarDate;
};

/** All answers on one page, each with the way back, and the button that hands them in. */
export function CheckAnswers({ pledge, draft, frame, today }: CheckAnswersProps) {
  const { id, version, submittedOn } = pledge.pledge;
  const isLate = submittedOn === null && isAfter(today, pledge.campaign.registrationDeadline);
  const canRemove = draft.items.length > pledge.campaign.minItems;
  return (
    <div className="grid max-w-[42rem] gap-5">
      <div>
        <BackLink href={routes.pledge(id)}>Danh sách việc</BackLink>
        <PageHead
          title="Kiểm tra rồi trình"
          sub={`Cam kết năm ${pledge.campaign.year} · ${pledge.author.fullName}`}
        />
      </div>
      {isLate && (
        <Notice kind="warn">
          Đã quá hạn đăng ký {formatDate(pledge.campaign.registrationDeadline)}. Cam kết vẫn được nhận và ghi
          “nộp muộn”.
        </Notice>
      )}
      {draft.items.map((view) => (
        <ItemAnswers
          key={view.item.key}
          view={view}
          pledge={pledge}
          frame={frame}
          removeKey={canRemove ? draft.key : null}
        />
      ))}
      <ActionForm
        action={submitPledge}
        at={`${frame.at}#trinh`}
        account={frame.account}
        keyValue={draft.key}
        hidden={{ pledgeId: id, version: String(version), draftVersion: String(draft.version) }}
      >
        <p className="text-ink-2">
          Khi trình, người duyệt của chi bộ đọc được nội dung này. Đồng chí vẫn rút lại được trước khi có
          người duyệt.
        </p>
        <SubmitButton wide>Trình {draft.items.length} việc</SubmitButton>
      </ActionForm>
    </div>
  );
}

type ItemAnswersProps = {
  readonly view: DraftItemView;
  readonly pledge: MyPledge;
  readonly frame: Frame;
  readonly removeKey: string | null;
};

function ItemAnswers({ view, pledge, frame, removeKey }: ItemAnswersProps) {
  const { item, position } = view;
  return (
    <Card title={`Việc ${position}`}>
      <SummaryList rows={rowsOf(view, pledge)} />
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
