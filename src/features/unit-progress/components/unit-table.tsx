import { Bar, Ratio } from '@/components/bar';
import { Cell, type Column, DataTable, RowHead } from '@/components/data-table';
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
  'max-desk:[&_td>a]:inline-flex max-desk:[&_td>a]:min-h-11 max-desk:[&_td>a]:items-center print:[&_td>a]:no-underline';

/** Units side by side with their figures, each a link to its rows; the same table on every screen. */
export function UnitTable({ caption, lines, ...read }: UnitTableProps) {
  return (
    <div className={COUNT_LINKS}>
      <DataTable caption={caption} columns={COLUMNS} stickyHead>
        {lines.map((line) => (
          <UnitRow key={line.id} line={line} {...read} />
        ))}
      </DataTable>
    </div>
  );
}

type RowProps = Pick<UnitTableProps, 'query'> & { readonly line: UnitLine };

function UnitRow({ line, query }: RowProps) {
  return (
    <tr>
      <RowHead>
        {line.isReachable ? <a href={`${routes.unit(line.id)}${query}`}>{line.name}</a> : line.name}
      </RowHead>
      {line.figures ? (
        <FigureCells line={line} figures={line.figures} query={query} />
      ) : (
        <HiddenCells hiding={line.hiding ?? 'small'} />
      )}
    </tr>
  );
}

function FigureCells({ line, figures, query }: RowProps & { readonly figures: Figures }) {
  const status = statusOf(figures.approved, figures.obliged, line.isPastDeadline);
  const ofItems = statusOf(figures.itemsDueDone, figures.itemsDue, true);
  const link = (slug: FigureSlug | CollectiveFigureSlug) =>
    line.isReachable ? `${routes.unitFigure(line.id, slug)}${query}` : undefined;
  return (
    <>
      <Cell isNumber wideOnly>
        <Count n={figures.registered} total={figures.obliged} href={link('da-dang-ky')} />
      </Cell>
      <Cell label="Duyệt" isNumber>
        <Count n={figures.approved} total={figures.obliged} href={link('da-duyet')} />
      </Cell>
      <Cell wideOnly>
        <Bar n={figures.approved} total={figures.obliged} tone={STATUS_TONES[status]} />
      </Cell>
      <Cell isShare>{figures.obliged > 0 && formatShare(figures.approved, figures.obliged)}</Cell>
      <Cell>
        <span className="nb">
          <Status kind={STATUS_SHAPES[status]} text={STATUS_WORDS[status]} />
        </span>
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={figures.cellsComplete} total={figures.cellsObliged} href={link('chi-bo-hoan-thanh')} />
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={figures.collectivesApproved} total={figures.collectives} href={link('tap-the-da-duyet')} />
      </Cell>
      <Cell isNumber wideOnly>
        <Count n={figures.itemsDueDone} total={figures.itemsDue} href={link('viec-dung-han')} />
      </Cell>
      <Cell wideOnly>
        <Bar n={figures.itemsDueDone} total={figures.itemsDue} tone={STATUS_TONES[ofItems]} />
      </Cell>
      <Cell label="Quá hạn" isNumber>
        <Count n={figures.itemsOverdue} href={link('viec-qua-han')} />
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

function HiddenCells({ hiding }: { readonly hiding: Hiding }) {
  return (
    <td colSpan={COLUMNS.length - 1} className="text-ink-2">
      {HIDING_WORDS[hiding]}
      {hiding === 'small' && ' người'}
    </td>
  );
}
