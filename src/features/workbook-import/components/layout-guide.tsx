import { Cell, DataTable, RowHead } from '@/components/data-table';
import { RULES } from '../template-sheets';
import { LAYOUTS, type Layout, printedHeading } from '../workbook-layout';

const COLUMNS = [{ head: 'Cột' }, { head: 'Cách ghi' }];

/** What the columns are and how they are read, folded away until somebody asks. */
export function LayoutGuide() {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">Các cột của mẫu và cách ghi</summary>
      <div className="grid gap-4 pt-1">
        <ul className="grid list-disc gap-1 pl-5">
          {RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          <li>Một tệp CSV là một trong hai trang tính, nhận ra theo dòng tiêu đề.</li>
        </ul>
        <Columns layout={LAYOUTS.units} />
        <Columns layout={LAYOUTS.people} />
      </div>
    </details>
  );
}

function Columns({ layout }: { readonly layout: Layout }) {
  const title = `Trang tính “${layout.sheet}”`;
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <DataTable caption={title} columns={COLUMNS}>
        {layout.columns.map((column) => (
          <tr key={column.key}>
            <RowHead>{printedHeading(column)}</RowHead>
            <Cell label="Cách ghi">{column.choices ? column.choices.join('; ') : column.hint}</Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
