import { ButtonLink } from '@/components/button-link';
import { Card } from '@/components/card';
import { Cell, DataTable, RowHead } from '@/components/data-table';
import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import type { ProblemsPreview } from '../queries/preview-workbook';
import { Notes } from './notes';

const COLUMNS = [{ head: 'Ô' }, { head: 'Cột' }, { head: 'Chỗ chưa đúng' }, { head: 'Cách sửa' }];

/** Everything that is wrong, cell by cell; nothing of such a workbook comes in. */
export function ProblemsView({ preview }: { readonly preview: ProblemsPreview }) {
  const { total, lines, notes } = preview;
  const more = total - lines.length;
  return (
    <>
      <Notice kind="warn" title={`Tệp còn ${formatNumber(total)} chỗ cần sửa nên chưa nhập gì.`}>
        Sửa các ô dưới đây trong tệp, lưu lại rồi tải lên. Dữ liệu của cơ quan vẫn như cũ.
      </Notice>
      <div>
        <ButtonLink href={`${routes.workbooks}#tai-len`}>Tải tệp đã sửa lên</ButtonLink>
      </div>
      <Card flush>
        <DataTable caption="Các chỗ cần sửa" columns={COLUMNS}>
          {lines.map(({ place, heading, what, mend }) => (
            <tr key={`${place} ${what}`}>
              <RowHead>
                <span className="whitespace-nowrap">{place}</span>
              </RowHead>
              <Cell label="Cột">{heading}</Cell>
              <Cell label="Chưa đúng">{what}</Cell>
              <Cell label="Cách sửa">{mend}</Cell>
            </tr>
          ))}
        </DataTable>
      </Card>
      {more > 0 && <p className="text-ink-2">và {formatNumber(more)} chỗ khác.</p>}
      <Notes notes={notes} />
    </>
  );
}
