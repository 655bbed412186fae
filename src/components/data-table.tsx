import type { ReactNode } from 'react';

type DataTableProps = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
  /** Keeps the head in sight while a long table scrolls. */
  readonly stickyHead?: boolean;
};

export type Column = {
  readonly head: ReactNode;
  readonly isNumber?: boolean;
  /** Left out on a phone, where a row becomes a card. */
  readonly wideOnly?: boolean;
};

/** A table for the desk whose rows turn into cards on a phone; the caption is for screen readers. */
export function DataTable({ caption, columns, children, stickyHead = false }: DataTableProps) {
  return (
    <table className={`data-table ${stickyHead ? 'data-table-long' : ''}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed and have no other identity
            <th key={index} scope="col" className={cellClass(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A line across the table that names the group below it. */
export function GroupRow({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <tr className="data-table-group">
      <th scope="rowgroup" colSpan={span}>
        {children}
      </th>
    </tr>
  );
}

/** The cell that names its row. */
export function RowHead({ children }: { readonly children: ReactNode }) {
  return <th scope="row">{children}</th>;
}

type CellProps = {
  /** What the cell is, written before it on a phone. */
  readonly label?: string;
  readonly isNumber?: boolean;
  readonly wideOnly?: boolean;
  /** The one number of a row that a phone shows beside its name. */
  readonly isShare?: boolean;
  readonly children?: ReactNode;
};

export function Cell({ label, children, ...look }: CellProps) {
  return (
    <td data-k={label} className={cellClass(look)}>
      {children}
    </td>
  );
}

type CellLook = Pick<CellProps, 'isNumber' | 'wideOnly' | 'isShare'>;

function cellClass({ isNumber, wideOnly, isShare }: CellLook): string | undefined {
  const classes = [
    isNumber || isShare ? 'is-number' : '',
    isShare ? 'is-share' : '',
    wideOnly ? 'is-wide-only' : '',
  ];
  return classes.filter(Boolean).join(' ') || undefined;
}
