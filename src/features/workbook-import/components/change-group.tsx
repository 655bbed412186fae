import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { formatNumber } from '@/lib/format-number';
import { PERSON_CHANGE_WORDS, UNIT_CHANGE_WORDS } from '../change-counts';
import type { ChangeGroup } from '../queries/preview-workbook';

const COLUMNS = [{ head: 'Dòng', isNumber: true }, { head: 'Tên' }, { head: 'Thay đổi' }];

/** The changes of one kind, the first of them by name. */
export function ChangeGroupView({ group }: { readonly group: ChangeGroup }) {
  const { total, lines } = group;
  const title = titleOf(group);
  const more = total - lines.length;
  return (
    <Card title={title} sub={`${formatNumber(total)} thay đổi`} flush>
      <DataTable caption={title} columns={COLUMNS}>
        {lines.map((line) => (
          <tr key={line.row}>
            <Cell label="Dòng" isNumber>
              {line.row}
            </Cell>
            <RowHead>
              {line.name} <span className="font-normal text-ink-2">({line.code})</span>
            </RowHead>
            <Cell label="Thay đổi">{line.detail}</Cell>
          </tr>
        ))}
      </DataTable>
      {more > 0 && <p className="px-4 pb-4 text-ink-2 sm:px-5">và {formatNumber(more)} dòng khác.</p>}
    </Card>
  );
}

function titleOf({ about, kind }: ChangeGroup): string {
  return about === 'units' ? `Đơn vị: ${UNIT_CHANGE_WORDS[kind]}` : `Người: ${PERSON_CHANGE_WORDS[kind]}`;
}
