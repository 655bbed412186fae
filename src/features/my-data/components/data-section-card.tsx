import { Card } from '@/components/card';
import { SummaryList } from '@/components/definition-list';
import { Icon } from '@/components/icon';
import { formatNumber } from '@/lib/format-number';
import { BLANK, type DataRow, type DataSection } from '../data-section';

type SectionProps = { readonly section: DataSection };

/** What is held, and below it why, for how long, and how a mistake is mended. */
export function DataSectionCard({ section }: SectionProps) {
  return (
    <Card id={section.key} title={section.title}>
      <SectionContent section={section} />
    </Card>
  );
}

/** The same, each under its title with how much is in it: a phone shows the whole list at once. */
export function FoldedSections({ sections }: { readonly sections: readonly DataSection[] }) {
  return (
    <div className="divide-y divide-line rounded-md border border-line bg-card shadow-card">
      {sections.map((section) => (
        <details key={section.key} id={section.key} className="group">
          <summary className="flex min-h-12 list-none items-center gap-3 px-4 py-2 sm:px-5 [&::-webkit-details-marker]:hidden">
            <span className="text-[0.7em] text-ink-3 group-open:rotate-90">
              <Icon name="next" />
            </span>
            <h2 className="min-w-0 flex-1 text-base font-semibold">{section.title}</h2>
            <span className="nb text-sm text-ink-2">
              {section.rows.length > 0 ? `${formatNumber(section.rows.length)} dòng` : 'không có'}
            </span>
          </summary>
          <div className="px-4 pb-4 sm:px-5">
            <SectionContent section={section} />
          </div>
        </details>
      ))}
    </div>
  );
}

function SectionContent({ section }: SectionProps) {
  return (
    <>
      <Rows section={section} />
      <dl className="mt-3 grid gap-0.5 text-sm text-ink-2">
        {section.about.map(({ term, text }) => (
          <div key={term}>
            <dt className="inline font-semibold">{term}: </dt>
            <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const TERM_AND_TEXT = 2;

function Rows({ section: { columns, rows, empty } }: SectionProps) {
  if (rows.length === 0) return <p>{empty}</p>;
  if (columns.length === TERM_AND_TEXT) {
    return <SummaryList rows={rows.map(([term = '', value = '']) => ({ term, value }))} />;
  }
  return (
    <ul className="grid divide-y divide-line">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of plain text have no other identity
        <li key={index} className="break-inside-avoid py-2.5 first:pt-0 last:pb-0">
          <Row columns={columns} row={row} />
        </li>
      ))}
    </ul>
  );
}

type RowProps = { readonly columns: readonly string[]; readonly row: DataRow };

/** The first cell names the row, the others follow under their columns; what is blank takes no room here. */
function Row({ columns, row: [name, ...cells] }: RowProps) {
  const told = cells.flatMap((cell, index) => (cell === BLANK ? [] : [{ column: columns[index + 1], cell }]));
  return (
    <>
      <p className="font-semibold break-words">{name}</p>
      <dl className="mt-0.5 flex flex-wrap gap-x-6 gap-y-0.5 text-sm">
        {told.map(({ column, cell }) => (
          <div key={column} className="min-w-0">
            <dt className="inline text-ink-2">{column}: </dt>
            <dd className="inline break-words whitespace-pre-line">{cell}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
