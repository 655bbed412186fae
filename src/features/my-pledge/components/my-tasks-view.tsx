import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { isAfter, isBefore } from '@/domain/shared/calendar-date';
import { formatDate, formatDayAndMonth } from '@/lib/format-date';
import type { MyTasks } from '../queries/my-tasks';
import { ConfirmEntry } from './confirm-entry';
import { isAwaiting } from './entry-panel';
import { PenPledgeList } from './pen-pledge-list';
import { PledgeSummary } from './pledge-summary';
import { StaffWays } from './staff-ways';
import { StartForm } from './start-form';

type MyTasksViewProps = {
  readonly tasks: MyTasks;
  readonly frame: Frame;
  readonly justConfirmed?: boolean;
};

/** One column to read from top to bottom; at a wide desk the unit's own and the dates stand beside it. */
const COLUMNS =
  'grid max-w-[42rem] gap-5 in-[.desk]:xl:max-w-none in-[.desk]:xl:grid-cols-[42rem_minmax(0,1fr)]';

/** The home page: what waits for me first, then my own pledge. */
export function MyTasksView({ tasks, frame, justConfirmed = false }: MyTasksViewProps) {
  const { campaign, pledge, waiting, today } = tasks;
  const isToConfirm = pledge !== null && isAwaiting(pledge);
  const keepsYear = frame.menu.some(({ href }) => href === routes.campaigns);
  return (
    <>
      <PageHead title="Việc của tôi" />
      <div className={COLUMNS}>
        <div className="grid content-start gap-5">
          {justConfirmed && (
            <Notice kind="success">Đã ghi lời xác nhận của đồng chí. Cam kết đang chờ duyệt.</Notice>
          )}
          {pledge && isToConfirm && <ConfirmEntry pledge={pledge} frame={frame} withText />}
          {waiting && waiting.count > 0 && <WaitingForMe waiting={waiting} />}
          <StaffWays frame={frame} keepsUnits={tasks.keepsUnits} />
          {!campaign && (
            <EmptyState
              title="Chưa có đợt cam kết nào"
              text="Khi cấp ủy mở đợt của năm, nút bắt đầu sẽ hiện ở đây."
              action={
                keepsYear && (
                  <ButtonLink href={routes.campaigns} tone="quiet">
                    Chuẩn bị chiến dịch
                  </ButtonLink>
                )
              }
            />
          )}
          {pledge && !isToConfirm && <PledgeSummary pledge={pledge} today={today} />}
          {campaign && !pledge && <NotStarted tasks={tasks} frame={frame} />}
        </div>
        <div className="grid content-start gap-5">
          <Collectives tasks={tasks} frame={frame} />
          {campaign && pledge && <Upcoming campaign={campaign} today={today} />}
        </div>
      </div>
    </>
  );
}

function Collectives({ tasks, frame }: Pick<MyTasksViewProps, 'tasks' | 'frame'>) {
  const { campaign, collectives, acceptsPledges, key } = tasks;
  if (!campaign || collectives.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">Cam kết của tập thể</h2>
      <PenPledgeList
        pledges={collectives}
        campaign={campaign}
        canStart={acceptsPledges}
        frame={frame}
        formKey={key}
      />
    </section>
  );
}

function WaitingForMe({ waiting }: { readonly waiting: NonNullable<MyTasks['waiting']> }) {
  return (
    <Card
      title={`${waiting.count} hồ sơ chờ đồng chí duyệt`}
      sub={waiting.oldestDays ? `Lâu nhất ${waiting.oldestDays} ngày` : 'Mới gửi hôm nay'}
    >
      <ButtonLink href={routes.review} wide>
        Xem và duyệt
      </ButtonLink>
    </Card>
  );
}

function NotStarted({ tasks, frame }: MyTasksViewProps) {
  const { campaign, theme, canStart, isObliged, earlier, key, today } = tasks;
  if (!campaign) return null;
  return (
    <Card
      title={`Cam kết năm ${campaign.year}`}
      sub={`Hạn đăng ký ${formatDate(campaign.registrationDeadline)}`}
    >
      <div className="grid gap-4">
        {theme && <p className="text-ink-2">{theme}</p>}
        <p>
          Đồng chí đăng ký ít nhất {campaign.minItems} việc làm theo Bác, mất khoảng ba phút. Chữ đã gõ được
          lưu ngay, có thể nghỉ giữa chừng rồi làm tiếp.
        </p>
        {!isObliged && (
          <p className="text-ink-2">
            Đồng chí không thuộc diện phải đăng ký năm nay; nếu muốn vẫn đăng ký được.
          </p>
        )}
        {canStart && isAfter(today, campaign.registrationDeadline) && (
          <p className="text-ink-2">Hạn đăng ký đã qua; cam kết vẫn được nhận và ghi “nộp muộn”.</p>
        )}
        {canStart ? (
          <StartForm
            frame={frame}
            campaignId={campaign.id}
            formKey={key}
            year={campaign.year}
            earlier={earlier}
          />
        ) : (
          <p>Đợt đăng ký đã kết thúc.</p>
        )}
      </div>
    </Card>
  );
}

type UpcomingProps = {
  readonly campaign: NonNullable<MyTasks['campaign']>;
  readonly today: MyTasks['today'];
};

/** The dates of the year that are still to come. */
function Upcoming({ campaign, today }: UpcomingProps) {
  const dates = [
    { what: 'Hạn đăng ký cam kết', on: campaign.registrationDeadline },
    { what: 'Kết thúc đợt, xác nhận xong kết quả', on: campaign.closesOn },
  ].filter(({ on }) => !isBefore(on, today));
  if (dates.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">Sắp tới</h2>
      <TaskList>
        {dates.map(({ what, on }) => (
          <TaskRow key={what} title={what} aside={formatDayAndMonth(on)} />
        ))}
      </TaskList>
    </section>
  );
}
