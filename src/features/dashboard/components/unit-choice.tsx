import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import type { TopUnit } from '@/server/rollup/top-units';

/** For a viewer who holds roles at several units: one page each. */
export function UnitChoice({ units }: { readonly units: readonly TopUnit[] }) {
  return (
    <>
      <PageHead title="Tổng quan" sub="Đồng chí theo dõi nhiều đơn vị. Chọn đơn vị cần xem." />
      <TaskList>
        {units.map(({ name, place }) => (
          <TaskRow
            key={place.unitId}
            title={name}
            href={`${routes.overview}?${new URLSearchParams({ 'don-vi': place.unitId })}`}
          />
        ))}
      </TaskList>
    </>
  );
}
