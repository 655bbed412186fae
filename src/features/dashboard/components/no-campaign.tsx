import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';

/** Before the first year there is nothing to count. */
export function NoCampaign() {
  return (
    <>
      <PageHead title="Tổng quan" />
      <EmptyState
        title="Chưa có đợt nào"
        text="Số liệu sẽ hiện khi cấp ủy mở đợt đầu tiên."
        action={
          <ButtonLink href={routes.campaigns} tone="quiet">
            Xem các chiến dịch
          </ButtonLink>
        }
      />
    </>
  );
}
