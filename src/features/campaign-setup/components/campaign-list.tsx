import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { Status } from '@/components/status';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import type { CampaignState } from '@/domain/campaign/campaign';
import { formatDate } from '@/lib/format-date';
import type { StatusKind } from '@/lib/status-kind';
import type { CampaignList } from '../queries/list-campaigns';

export const STATE_WORDS: Readonly<
  Record<CampaignState, { readonly kind: StatusKind; readonly text: string }>
> = {
  prepared: { kind: 'draft', text: 'đang chuẩn bị' },
  open: { kind: 'done', text: 'đang mở' },
  closed: { kind: 'none', text: 'đã khóa' },
};

export function CampaignListView({ list: { rows, canKeep } }: { readonly list: CampaignList }) {
  const prepare = canKeep && <ButtonLink href={routes.campaignNew}>Chuẩn bị chiến dịch mới</ButtonLink>;
  return (
    <>
      <PageHead title="Chiến dịch các năm" actions={rows.length > 0 && prepare} />
      {rows.length === 0 ? (
        <EmptyState
          title="Chưa có chiến dịch nào"
          text={
            canKeep
              ? 'Ghi tên, hạn đăng ký và ai phải đăng ký. Cán bộ, đảng viên chỉ thấy sau khi đồng chí mở.'
              : 'Khi Ban Tuyên giáo mở chiến dịch của năm, đồng chí sẽ xem được ở đây.'
          }
          action={prepare}
        />
      ) : (
        <TaskList>
          {rows.map((row) => (
            <TaskRow
              key={row.year}
              href={routes.campaign(row.year)}
              title={`Năm ${row.year}`}
              meta={`${row.title} · hạn đăng ký ${formatDate(row.registrationDeadline)}`}
              aside={<Status {...STATE_WORDS[row.state]} />}
            />
          ))}
        </TaskList>
      )}
    </>
  );
}
