import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import type { TopUnit } from '@/server/rollup/top-units';

/** The highest units that the viewer reads, when there is not exactly one. */
export function UnitChoice({ units }: { readonly units: readonly TopUnit[] }) {
  return (
    <>
      <PageHead title="Đơn vị" />
      {units.length === 0 ? (
        <EmptyState
          title="Đồng chí chưa thuộc chi bộ nào"
          text="Xin báo người quản trị của cấp ủy để được ghi vào chi bộ nơi đồng chí sinh hoạt."
        />
      ) : (
        <TaskList>
          {units.map(({ name, place }) => (
            <TaskRow key={place.unitId} title={name} href={routes.unit(place.unitId)} />
          ))}
        </TaskList>
      )}
    </>
  );
}
