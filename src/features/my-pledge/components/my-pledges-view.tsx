import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { PLEDGE_STATE_WORDS } from '@/lib/pledge-words';
import type { MyPledges } from '../queries/my-pledges';
import { HelpedList } from './helped-list';
import { PenPledgeList } from './pen-pledge-list';
import { StartForm } from './start-form';

type MyPledgesViewProps = { readonly pledges: MyPledges; readonly frame: Frame };

/** My own pledges, one a year and newest first; then those of collectives and members for whom I write. */
export function MyPledgesView({ pledges, frame }: MyPledgesViewProps) {
  const { collectives, campaign, mayHelp } = pledges;
  return (
    <div className="grid max-w-[42rem] gap-6">
      <div>
        <PageHead title="Cam kết của tôi" />
      </div>
      <OwnPledges pledges={pledges} frame={frame} />
      {campaign && collectives.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg">Cam kết của tập thể</h2>
          <PenPledgeList
            pledges={collectives}
            campaign={campaign}
            canStart={pledges.acceptsPledges}
            frame={frame}
            formKey={pledges.key}
          />
        </section>
      )}
      {mayHelp && <Helped pledges={pledges} />}
    </div>
  );
}

function OwnPledges({ pledges, frame }: MyPledgesViewProps) {
  const { rows, campaign, canStart, earlier, key } = pledges;
  if (rows.length === 0 && !canStart) {
    return (
      <EmptyState
        title="Đồng chí chưa có cam kết nào"
        text="Khi đợt đăng ký mở, nút bắt đầu sẽ hiện ở trang Việc của tôi."
        action={
          <ButtonLink href={routes.home} tone="quiet">
            Về Việc của tôi
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      {canStart && campaign && (
        <Card
          title={`Cam kết năm ${campaign.year}`}
          sub={`Hạn đăng ký ${formatDate(campaign.registrationDeadline)}`}
        >
          <StartForm
            frame={frame}
            campaignId={campaign.id}
            formKey={key}
            year={campaign.year}
            earlier={earlier}
          />
        </Card>
      )}
      {rows.length > 0 && (
        <TaskList>
          {rows.map((row) => (
            <TaskRow
              key={row.id}
              title={`Năm ${row.year}`}
              meta={[row.code && `mã ${row.code}`, row.amendmentState && 'đang điều chỉnh']
                .filter(Boolean)
                .join(' · ')}
              aside={<Status {...PLEDGE_STATE_WORDS[row.state]} />}
              href={routes.pledge(row.id)}
            />
          ))}
        </TaskList>
      )}
    </>
  );
}

function Helped({ pledges: { helped } }: Pick<MyPledgesViewProps, 'pledges'>) {
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">Nhập giúp đảng viên</h2>
      {helped.length > 0 ? (
        <HelpedList helped={helped} />
      ) : (
        <p className="text-ink-2">
          Đồng chí nào trong chi bộ chưa dùng được điện thoại thì nhập giúp được, rồi đồng chí ấy xác nhận
          hoặc ký bản giấy.
        </p>
      )}
      <div>
        <ButtonLink href={routes.assistedEntry} tone="quiet">
          Chọn người để nhập giúp
        </ButtonLink>
      </div>
    </section>
  );
}
