import { Card } from '@/components/card';
import { addDays } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { UnitHead } from '../queries/find-unit';
import type { Placement } from '../queries/list-placements';

type UnitHistoryProps = { readonly unit: UnitHead; readonly placements: readonly Placement[] };

/** Under whom the unit stood and when: past figures follow the tree of their day. */
export function UnitHistory({ unit, placements }: UnitHistoryProps) {
  return (
    <Card title="Quá trình tổ chức">
      <ul className="grid gap-1.5">
        {placements.map((placement) => (
          <li key={placement.id}>
            Trực thuộc {placement.superior} <span className="nb">từ {formatDate(placement.from)}</span>
            {placement.to && <span className="nb"> đến hết {formatDate(addDays(placement.to, -1))}</span>}
          </li>
        ))}
        <li>
          {unit.name} có từ <span className="nb">{formatDate(unit.since)}</span>
        </li>
      </ul>
    </Card>
  );
}
