import type { Figures } from '@/domain/rollup/figures';
import type { CollectiveRow } from '@/server/rollup/queries/list-collectives';

/** A figure of collectives: n units out of N that the campaign asks. */
export type CollectiveFigure = {
  /** In the address. */
  readonly slug: CollectiveFigureSlug;
  readonly title: string;
  readonly tally: (figures: Figures) => { readonly n: number; readonly total: number };
  readonly isCounted: (collective: CollectiveRow) => boolean;
};

export type CollectiveFigureSlug = 'tap-the-da-dang-ky' | 'tap-the-da-duyet';

export const COLLECTIVE_FIGURES: Readonly<Record<CollectiveFigureSlug, CollectiveFigure>> = {
  'tap-the-da-dang-ky': {
    slug: 'tap-the-da-dang-ky',
    title: 'Tập thể đã đăng ký cam kết',
    tally: (figures) => ({ n: figures.collectivesRegistered, total: figures.collectives }),
    isCounted: ({ submittedOn }) => submittedOn !== null,
  },
  'tap-the-da-duyet': {
    slug: 'tap-the-da-duyet',
    title: 'Tập thể đã được duyệt cam kết',
    tally: (figures) => ({ n: figures.collectivesApproved, total: figures.collectives }),
    isCounted: ({ approvedOn }) => approvedOn !== null,
  },
};

/** The figure that an address names; null for any other word. */
export function findCollectiveFigure(slug: string): CollectiveFigure | null {
  return Object.values(COLLECTIVE_FIGURES).find((figure) => figure.slug === slug) ?? null;
}
