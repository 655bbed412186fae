import { type Column, DataTable } from '@/components/data-table';
import type { UnitLine } from '@/server/rollup/unit-lines';
import { type UnitRowLine, UnitRows } from './unit-rows';

type UnitTableProps = {
  readonly caption: string;
  readonly lines: readonly UnitLine[];
  readonly query: string;
};

const COLUMNS: readonly Column[] = [
  { head: 'Đơn vị' },
  { head: 'Đã đăng ký', isNumber: true, wideOnly: true },
  { head: 'Được duyệt', isNumber: true },
  { head: <span className="sr-only">Vạch tỷ lệ được duyệt</span>, wideOnly: true },
  { head: 'Tỷ lệ', isNumber: true },
  { head: 'Tình hình' },
  { head: 'Chi bộ xong', isNumber: true, wideOnly: true },
  { head: 'Tập thể duyệt', isNumber: true, wideOnly: true },
  { head: 'Việc xong / đến hạn', isNumber: true, wideOnly: true },
  { head: <span className="sr-only">Vạch việc xong trên việc đến hạn</span>, wideOnly: true },
  { head: 'Quá hạn', isNumber: true },
];

// Said once for the whole table: on hundreds of links the classes alone would be a fifth of the page.
const COUNT_LINKS =
  'unit-rows [&_td>a]:text-ink [&_td>a]:decoration-line-strong [&_td>a]:underline-offset-4 [&_td>a:hover]:decoration-ink ' +
  'max-desk:[&_td>a]:inline-flex max-desk:[&_td>a]:min-h-9 max-desk:[&_td>a]:items-center print:[&_td>a]:no-underline';

/** Units side by side with their figures, each a link to its rows; the same table on every screen. */
export function UnitTable({ caption, lines, query }: UnitTableProps) {
  return (
    <div className={COUNT_LINKS}>
      <DataTable caption={caption} columns={COLUMNS} stickyHead>
        <UnitRows lines={lines.map(rowOf)} query={query} columns={COLUMNS.length} />
      </DataTable>
    </div>
  );
}

function rowOf({ id, name, isReachable, isPastDeadline, hiding, figures }: UnitLine): UnitRowLine {
  return { id, name, isReachable, isPastDeadline, hiding, counts: figures && countsOf(figures) };
}

/** Of all figures those that a row shows. */
function countsOf(figures: NonNullable<UnitLine['figures']>): NonNullable<UnitRowLine['counts']> {
  const { obliged, registered, approved, cellsComplete, cellsObliged } = figures;
  const { collectives, collectivesApproved, itemsDue, itemsDueDone, itemsOverdue } = figures;
  return {
    ...{ obliged, registered, approved, cellsComplete, cellsObliged },
    ...{ collectives, collectivesApproved, itemsDue, itemsDueDone, itemsOverdue },
  };
}
