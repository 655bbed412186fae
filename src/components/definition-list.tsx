import type { ReactNode } from 'react';

type Entry = { readonly term: string; readonly value: ReactNode };

/** Short facts side by side: cần đạt, năm trước, báo, xác nhận. */
export function DefinitionList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className="flex flex-wrap gap-x-7 gap-y-1.5">
      {entries.map(({ term, value }) => (
        <div key={term} className="min-w-0">
          <dt className="text-xs text-ink-3">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type SummaryRow = {
  readonly term: string;
  readonly value: ReactNode;
  readonly href?: string | undefined;
  readonly error?: string | undefined;
};

/** Everything that was answered, each with the way back to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <div
          key={row.term}
          className={`grid grid-cols-[1fr_auto] gap-x-4 py-2.5 sm:grid-cols-[12rem_1fr_auto] ${row.error ? 'border-l-4 border-l-late pl-3' : ''}`}
        >
          <dt className="col-start-1 row-start-1 font-semibold">{row.term}</dt>
          <dd className="col-span-full row-start-2 min-w-0 whitespace-pre-line sm:col-span-1 sm:row-start-1 sm:col-start-2">
            {row.error && <p className="font-semibold text-late">{row.error}</p>}
            {row.value}
          </dd>
          {row.href && (
            <dd className="col-start-2 row-start-1 sm:col-start-3 print:hidden">
              <a
                href={row.href}
                className="-my-2 inline-flex min-h-11 min-w-11 items-center justify-end text-red underline underline-offset-4"
              >
                Sửa<span className="sr-only"> {row.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
