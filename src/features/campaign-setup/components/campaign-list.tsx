import { BasisTabs } from '@/components/basis-tabs';
import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { campaignStatus } from '../campaign-status';
import type { CampaignList } from '../queries/list-campaigns';

export function CampaignListView({ list: { rows, today, toPrepare } }: { readonly list: CampaignList }) {
  const prepare = toPrepare && (
    <ButtonLink href={routes.campaignNew}>Chuẩn bị chiến dịch năm {toPrepare}</ButtonLink>
  );
  return (
    <>
      <PageHead title="Chiến dịch các năm" actions={rows.length > 0 && prepare} />
      <BasisTabs active={routes.campaigns} />
      {rows.length === 0 ? (
        <EmptyState
          title="Chưa có chiến dịch nào"
          text={
            toPrepare
              ? 'Ghi tên, hạn đăng ký và ai phải đăng ký. Cán bộ, đảng viên chỉ thấy sau khi đồng chí mở.'
              : 'Khi chiến dịch của năm được mở, đồng chí sẽ xem được ở đây.'
          }
          action={prepare}
        />
      ) : (
        <TaskList>
          {rows.map((row) => (
            <TaskRow
              key={row.year}
              href={routes.campaign(row.year)}
              title={`Chiến dịch năm ${row.year}`}
              meta={`${row.title} · hạn đăng ký ${formatDate(row.registrationDeadline)}`}
              aside={<Status {...campaignStatus(row, today)} />}
            />
          ))}
        </TaskList>
      )}
    </>
  );
}
