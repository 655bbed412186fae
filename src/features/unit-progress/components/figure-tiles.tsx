import { FigureBeside, FigureGrid, FigureTile } from '@/components/figure-tile';
import { routes } from '@/config/routes';
import type { Figures } from '@/domain/rollup/figures';
import { type Share, share } from '@/domain/rollup/share';
import { STATUS_WORDS, statusOf } from '@/domain/rollup/status-word';
import { HIDING_WORDS, type Hiding } from '@/domain/rollup/suppress-small';
import { formatNumber } from '@/lib/format-number';
import { COLLECTIVE_FIGURES, type CollectiveFigureSlug } from '../collective-figures';
import { FIGURE_KINDS, type FigureSlug } from '../figure-kinds';
import { STATUS_TONES } from '../status-words';

export type FigureTilesProps = {
  readonly unitId: string;
  readonly figures: Figures | null;
  readonly hiding: Hiding | null;
  readonly isPastDeadline: boolean;
  /** The same day of the year before, where there was a campaign. */
  readonly yearBefore?: Figures | null;
  /** Of the reading, carried by every link. */
  readonly query: string;
};

const SLUGS = ['da-dang-ky', 'da-duyet', 'viec-hoan-thanh', 'viec-qua-han', 'chi-bo-hoan-thanh'] as const;

/** The five figures, each a link to its rows. */
export function FigureTiles({ figures, hiding, ...props }: FigureTilesProps) {
  if (!figures) return <HiddenTiles words={HIDING_WORDS[hiding ?? 'small']} />;
  return (
    <FigureGrid>
      {SLUGS.map((slug) => (
        <Tile key={slug} slug={slug} figures={figures} {...props} />
      ))}
    </FigureGrid>
  );
}

type TileProps = Omit<FigureTilesProps, 'figures' | 'hiding'> & {
  readonly slug: (typeof SLUGS)[number];
  readonly figures: Figures;
};

function Tile({ slug, unitId, query, ...read }: TileProps) {
  const { title, tally } = FIGURE_KINDS[slug];
  const { n, total } = tally(read.figures);
  const look = lookOf(slug, read);
  return (
    <FigureTile
      label={title}
      n={n}
      total={total ?? n}
      share={share(n, total ?? n)?.text}
      href={`${routes.unitFigure(unitId, slug)}${query}`}
      {...look}
      detail={look.details.join(' · ')}
      beside={<Collectives slug={slug} unitId={unitId} figures={read.figures} query={query} />}
    />
  );
}

const BESIDE: Readonly<Partial<Record<FigureSlug, CollectiveFigureSlug>>> = {
  'da-dang-ky': 'tap-the-da-dang-ky',
  'da-duyet': 'tap-the-da-duyet',
};

/** Tập thể beside cá nhân, never added to them. */
function Collectives({
  slug,
  unitId,
  figures,
  query,
}: Pick<TileProps, 'slug' | 'unitId' | 'figures' | 'query'>) {
  const beside = BESIDE[slug];
  if (!beside || figures.collectives === 0) return null;
  const { n, total } = COLLECTIVE_FIGURES[beside].tally(figures);
  return (
    <FigureBeside
      label="Tập thể"
      n={n}
      total={total}
      share={share(n, total)?.text}
      href={`${routes.unitFigure(unitId, beside)}${query}`}
    />
  );
}

function HiddenTiles({ words }: { readonly words: string }) {
  return (
    <FigureGrid>
      {SLUGS.map((slug) => (
        <FigureTile key={slug} label={FIGURE_KINDS[slug].title} n={words} total={words} />
      ))}
    </FigureGrid>
  );
}

type Read = Pick<TileProps, 'figures' | 'yearBefore' | 'isPastDeadline'>;

function lookOf(slug: FigureSlug, { figures, yearBefore, isPastDeadline }: Read) {
  const word = (n: number, N: number, isDue: boolean) => {
    const status = statusOf(n, N, isDue);
    return { tone: STATUS_TONES[status], words: N === 0 ? [] : [STATUS_WORDS[status]] };
  };
  switch (slug) {
    case 'da-dang-ky': {
      const { tone, words } = word(figures.registered, figures.obliged, isPastDeadline);
      return { tone, details: [...words, ...lateOnes(figures)] };
    }
    case 'da-duyet': {
      const { tone, words } = word(figures.approved, figures.obliged, isPastDeadline);
      return { tone, details: [...words, ...beforeOnes(yearBefore)] };
    }
    case 'viec-qua-han':
      return {
        tone: 'plain' as const,
        details: longOverdueOnes(figures),
      };
    case 'chi-bo-hoan-thanh': {
      const { tone, words } = word(figures.cellsComplete, figures.cellsObliged, isPastDeadline);
      const missing = figures.cellsObliged - figures.cellsComplete;
      return {
        tone,
        details: [...words, ...(missing > 0 ? [`${formatNumber(missing)} chi bộ chưa xong`] : [])],
      };
    }
    default: {
      const { tone } = word(figures.itemsDueDone, figures.itemsDue, true);
      const due = share(figures.itemsDue, figures.items);
      return { tone, marker: due?.percent, details: dueOnes(figures, due) };
    }
  }
}

function lateOnes({ late }: Figures): readonly string[] {
  return late > 0 ? [`${formatNumber(late)} nộp muộn`] : [];
}

function longOverdueOnes({ itemsOverdue, itemsOverdue30 }: Figures): readonly string[] {
  return itemsOverdue > 0 ? [`${formatNumber(itemsOverdue30)} việc quá 30 ngày`] : [];
}

function beforeOnes(before: Figures | null | undefined): readonly string[] {
  const then = before && share(before.approved, before.obliged);
  return then ? [`cùng ngày năm trước ${then.text}`] : [];
}

/** "Đến nay cần 68,6%": what is due by now out of everything, and how much of that is done. */
function dueOnes({ itemsDue, itemsDueDone }: Figures, due: Share | null): readonly string[] {
  if (!due) return [];
  if (itemsDue === 0) return ['chưa có việc đến hạn'];
  return [`đến nay cần ${due.text}`, `đúng hạn ${formatNumber(itemsDueDone)}/${formatNumber(itemsDue)}`];
}
