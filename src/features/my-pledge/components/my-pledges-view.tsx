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
import { StartForm } from './start-form';

type MyPledgesViewProps = { readonly pledges: MyPledges; readonly frame: Frame };

/** One pledge a year, newest first; the paper year stays readable. */
export function MyPledgesView({ pledges, frame }: MyPledgesViewProps) {
  const { rows, toStart, key } = pledges;
  return (
    <div className="grid max-w-[42rem] gap-5">
      <div>
        <PageHead title="Cam kết của tôi" />
      </div>
      {toStart && (
        <Card
          title={`Cam kết năm ${toStart.year}`}
          sub={`Hạn đăng ký ${formatDate(toStart.registrationDeadline)}`}
        >
          <StartForm frame={frame} campaignId={toStart.id} formKey={key} year={toStart.year} />
        </Card>
      )}
      {rows.length > 0 && (
        <TaskList>
          {rows.map((row) => (
            <TaskRow
              key={row.id}
              title={`Năm ${row.year}`}
              meta={row.code ? `mã ${row.code}` : undefined}
              aside={<Status {...PLEDGE_STATE_WORDS[row.state]} />}
              href={routes.pledge(row.id)}
            />
          ))}
        </TaskList>
      )}
      {rows.length === 0 && !toStart && (
        <EmptyState
          title="Đồng chí chưa có cam kết nào"
          text="Khi đợt đăng ký mở, nút bắt đầu sẽ hiện ở trang Việc của tôi."
        />
      )}
    </div>
  );
}
