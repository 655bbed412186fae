import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { TaskList, TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import type { SlipCounts, UnitSlips } from '../queries/read-unit-slips';
import { IssueForUnitForm } from './account-forms';

type UnitSlipsViewProps = {
  readonly unit: UnitSlips;
  readonly at: string;
  readonly account: string;
  readonly address: string;
};

/** Who of a unit above cells can sign in, in numbers; slips cell by cell for those who cannot. */
export function UnitSlipsView({ unit, ...form }: UnitSlipsViewProps) {
  const { unitId, unitName, without, below, key } = unit;
  return (
    <>
      <div className="mb-5 print:hidden">
        <PageHead title="Phiếu đăng nhập" sub={`${unitName}: ${countText(unit)}`} />
      </div>
      <div className="grid gap-5">
        <IssueForUnitForm unitId={unitId} without={without} keyValue={key} {...form} />
        <div className="print:hidden">
          {below.length === 0 ? (
            <EmptyState
              title="Chưa có ai ở các chi bộ bên dưới"
              text="Khi có người sinh hoạt, đồng chí cấp phiếu cho cả đơn vị ở trang này."
            />
          ) : (
            <TaskList>
              {below.map((one) => (
                <TaskRow
                  key={one.id}
                  href={routes.unitAccounts(one.id)}
                  title={one.name}
                  aside={countText(one)}
                />
              ))}
            </TaskList>
          )}
        </div>
      </div>
    </>
  );
}

function countText({ people, without }: SlipCounts): string {
  return `${formatNumber(people - without)}/${formatNumber(people)} người có tài khoản`;
}
