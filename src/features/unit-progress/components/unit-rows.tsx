'use client';
import { Bar, Ratio } from '@/components/bar';
import { Cell, RowHead } from '@/components/data-table';
import { Status } from '@/components/status';
import { routes } from '@/config/routes';
import type { Figures } from '@/domain/rollup/figures';
import { STATUS_WORDS, statusOf } from '@/domain/rollup/status-word';
import { HIDING_WORDS, type Hiding } from '@/domain/rollup/suppress-small';
import { formatShare } from '@/lib/format-share';
import type { UnitLine } from '@/server/rollup/unit-lines';
import type { CollectiveFigureSlug } from '../collective-figures';
import type { FigureSlug } from '../figure-kinds';
import { STATUS_SHAPES, STATUS_TONES } from '../status-words';

type Counts = Pick<
  Figures,
  | 'obliged'
  | 'registered'
  | 'approved'
  | 'cellsComplete'
  | 'cellsObliged'
  | 'collectives'
  | 'collectivesApproved'
  | 'itemsDue'
  | 'itemsDueDone'
  | 'itemsOverdue'
>;

/** What a row shows and nothing besides: it travels to the browser. */
export type UnitRowLine = Pick<UnitLine, 'id' | 'name' | 'isReachable' | 'isPastDeadline' | 'hiding'> & {
  /** Null where they are not shown. */
  readonly counts: Counts | null;
};

type UnitRowsProps = {
  readonly lines: readonly UnitRowLine[];
  readonly query: string;
  readonly columns: number;
};

/**
 * The rows of the table of units. A client component for the server's sake: hundreds of cells are then drawn from a few
 * numbers, once, and not a second time into the page's data.
 */
export function UnitRows({ lines, ...read }: UnitRowsProps) {
  return lines.map((line) => <UnitRow key={line.id} line={line} {...read} />);
}

type RowProps = Omit<UnitRowsProps, 'lines'> & { readonly line: UnitRowLine };

function UnitRow({ line, query, columns }: RowProps) {
  return (
    <tr>
      <RowHead>
        {line.isReachable ? <a href={`${routes.unit(line.id)}${query}`}>{line.name}</a> : line.name}
      </RowHead>
      {line.counts ? (
        <CountCells line={line} counts={line.counts} query={query} />
      ) : (
        <HiddenCells hiding={line.hiding ?? 'small'} span={columns - 1} />
      )}
    </tr>
  );
}

type CountCellsProps = Pick<RowProps, 'line' | 'query'> & { readonly counts: Counts };

function CountCells({ line, counts, query }: CountCellsProps) {
  const status = statusOf(counts.approved, counts.obliged, line.isPastDeadline);
  const ofItems = statusOf(counts.itemsDueDone, counts.itemsDue, true);
  const link = (slug: FigureSlug | CollectiveFigureSlug) =>
    line.isReachable ? `${routes.unitFigure(line.id, slug)}${query}` : undefined;
  return (
    <>
      <Cell isNumber wideOnly>
        <Count n={counts.registered} total={counts.obliged} href={link('da-dang-ky')} />
      </Cell>
      <Cell label="Duyệt" isNumber>
        <Count n={counts.approved} total={counts.obliged} href={link('da-duyet')} />
      </Cell>
      <Cell wideOnly>
        <Bar n={counts.approved} total={counts.obliged} tone={STATUS_TONES[status]} />
      </Cell>
      <Cell isShare>{counts.obliged > 0 && formatShare(counts.approved, counts.obliged)}</Cell>
      <Cell>
        <span className="nb">
          <Status kind={STATUS_SHAPES[status]} text={STATUS_WORDS[status]} />
        </span>
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={counts.cellsComplete} total={counts.cellsObliged} href={link('chi-bo-hoan-thanh')} />
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={counts.collectivesApproved} total={counts.collectives} href={link('tap-the-da-duyet')} />
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={counts.itemsDueDone} total={counts.itemsDue} href={link('viec-dung-han')} />
      </Cell>
      <Cell wideOnly>
        <Bar n={counts.itemsDueDone} total={counts.itemsDue} tone={STATUS_TONES[ofItems]} />
      </Cell>
      <Cell label="Quá hạn" isNumber>
        <Count n={counts.itemsOverdue} href={link('viec-qua-han')} />
      </Cell>
    </>
  );
}

type CountProps = { readonly n: number; readonly total?: number; readonly href: string | undefined };

/** 0 of 0 is "không áp dụng", which is not 0. */
function Count({ n, total, href }: CountProps) {
  if (total === 0) return <span className="text-ink-2">không áp dụng</span>;
  const ratio = total === undefined ? <Ratio n={n} /> : <Ratio n={n} total={total} />;
  return href ? <a href={href}>{ratio}</a> : ratio;
}

function HiddenCells({ hiding, span }: { readonly hiding: Hiding; readonly span: number }) {
  return (
    <td colSpan={span} className="text-ink-2">
      {HIDING_WORDS[hiding]}
      {hiding === 'small' && ' người'}
    </td>
  );
}
