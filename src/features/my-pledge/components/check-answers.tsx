import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { DraftView } from '../queries/draft-view';
import type { MyPledge } from '../queries/my-pledge';
import { forWhomText } from './for-whom';
import { ItemAnswers } from './item-answers';
import { PartAnswers } from './part-answers';
import { SubmitForm } from './submit-form';

type CheckAnswersProps = {
  readonly pledge: MyPledge;
  readonly draft: DraftView;
  readonly frame: Frame;
  readonly today: CalendarDate;
};

/** All answers on one page, each with the way back, and the button that hands them in. */
export function CheckAnswers({ pledge, draft, frame, today }: CheckAnswersProps) {
  const { id, submittedOn, state } = pledge.pledge;
  const isLate = submittedOn === null && isAfter(today, pledge.campaign.registrationDeadline);
  const removeKey = draft.items.length > pledge.campaign.minItems ? draft.key : null;
  return (
    <div className="grid max-w-[42rem] gap-5">
      <div>
        <BackLink href={routes.pledge(id)}>Danh sách việc</BackLink>
        <PageHead
          title={state === 'approved' ? 'Kiểm tra rồi trình bản điều chỉnh' : 'Kiểm tra rồi trình'}
          sub={`Cam kết năm ${pledge.campaign.year} · ${forWhomText(pledge) ?? pledge.subjectName}`}
        />
      </div>
      {isLate && (
        <Notice kind="warn">
          Đã quá hạn đăng ký {formatDate(pledge.campaign.registrationDeadline)}. Cam kết vẫn được nhận và ghi
          “nộp muộn”.
        </Notice>
      )}
      <PartAnswers pledge={pledge} draft={draft} frame={frame} />
      {draft.items.map((view) => (
        <ItemAnswers key={view.item.key} view={view} pledge={pledge} frame={frame} removeKey={removeKey} />
      ))}
      <SubmitForm pledge={pledge} draft={draft} frame={frame} />
    </div>
  );
}
