import { Card } from '@/components/card';
import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatTime } from '@/lib/format-date-time';
import type { OpenedLine, OpeningPage } from '../queries/read-opening-page';
import { OpeningForm } from './opening-form';

type OpeningViewProps = { readonly page: OpeningPage; readonly account: string };

/** The form that opens one person's text, and what is open today. */
export function OpeningView({ page, account }: OpeningViewProps) {
  return (
    <div className="grid max-w-[42rem] gap-6">
      <div>
        <PageHead
          title="Mở bản cam kết"
          sub={
            page.fullName
              ? `Bản cam kết của đồng chí ${page.fullName}`
              : 'Đọc bản của một người, có nêu lý do'
          }
        />
      </div>
      <Card>
        <OpeningForm page={page} account={account} />
      </Card>
      <OpenedToday opened={page.opened} />
    </div>
  );
}

function OpenedToday({ opened }: { readonly opened: readonly OpenedLine[] }) {
  return (
    <section className="grid gap-3" aria-labelledby="da-mo">
      <h2 id="da-mo" className="text-lg">
        Những bản đã mở hôm nay
      </h2>
      {opened.length === 0 ? (
        <p className="text-ink-2">
          Hôm nay đồng chí chưa mở bản nào. Bản đã mở nằm ở đây đến hết ngày, đọc lại không cần ghi lý do nữa.
        </p>
      ) : (
        <TaskList>
          {opened.map(({ pledgeId, fullName, code, year, reason, at }) => (
            <TaskRow
              key={pledgeId}
              title={fullName}
              meta={`${code}, năm ${year} · mở lúc ${formatTime(at)} · ${reason}`}
              href={routes.openedText(pledgeId)}
            />
          ))}
        </TaskList>
      )}
    </section>
  );
}
