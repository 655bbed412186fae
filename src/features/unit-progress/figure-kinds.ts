import type { Figures } from '@/domain/rollup/figures';
import type { PersonRow } from '@/server/rollup/queries/list-people';

/** n out of N; N is null where the figure is a plain count. */
export type Tally = { readonly n: number; readonly total: number | null };

/** One of the figures that open into the rows behind them. */
export type FigureKind = {
  /** In the address. */
  readonly slug: FigureSlug;
  readonly title: string;
  /** What is counted: "người", "việc", "chi bộ". */
  readonly counted: string;
  readonly tally: (figures: Figures) => Tally;
  /** What one obliged person adds to the figure; null where the rows are cells. */
  readonly ofPerson: ((person: PersonRow) => Tally) | null;
  /** The heads above those who count in n and those who do not. */
  readonly heads: readonly [counted: string, others: string];
};

export type FigureSlug =
  | 'da-dang-ky'
  | 'da-duyet'
  | 'viec-hoan-thanh'
  | 'viec-dung-han'
  | 'viec-qua-han'
  | 'cho-xac-nhan'
  | 'chi-bo-hoan-thanh';

const oneIf = (holds: boolean): Tally => ({ n: holds ? 1 : 0, total: 1 });

export const FIGURE_KINDS: Readonly<Record<FigureSlug, FigureKind>> = {
  'da-dang-ky': {
    slug: 'da-dang-ky',
    title: 'Cá nhân đã đăng ký cam kết',
    counted: 'người',
    tally: (figures) => ({ n: figures.registered, total: figures.obliged }),
    ofPerson: ({ submittedOn }) => oneIf(submittedOn !== null),
    heads: ['Đã đăng ký', 'Chưa đăng ký'],
  },
  'da-duyet': {
    slug: 'da-duyet',
    title: 'Cá nhân đã được duyệt cam kết',
    counted: 'người',
    tally: (figures) => ({ n: figures.approved, total: figures.obliged }),
    ofPerson: ({ approvedOn }) => oneIf(approvedOn !== null),
    heads: ['Đã được duyệt', 'Chưa được duyệt'],
  },
  'viec-hoan-thanh': {
    slug: 'viec-hoan-thanh',
    title: 'Việc đã hoàn thành, chi bộ xác nhận',
    counted: 'việc',
    tally: (figures) => ({ n: figures.itemsDone, total: figures.items }),
    ofPerson: ({ itemsDone, items }) => ({ n: itemsDone, total: items }),
    heads: ['Có việc đã xong', 'Chưa có việc nào xong'],
  },
  'viec-dung-han': {
    slug: 'viec-dung-han',
    title: 'Việc đến hạn đã xong',
    counted: 'việc',
    tally: (figures) => ({ n: figures.itemsDueDone, total: figures.itemsDue }),
    ofPerson: ({ itemsDueDone, itemsDue }) => ({ n: itemsDueDone, total: itemsDue }),
    heads: ['Có việc đến hạn đã xong', 'Chưa có việc đến hạn nào xong'],
  },
  'viec-qua-han': {
    slug: 'viec-qua-han',
    title: 'Việc đến hạn mà chưa xong',
    counted: 'việc',
    tally: (figures) => ({ n: figures.itemsOverdue, total: figures.itemsDue }),
    ofPerson: ({ itemsOverdue, itemsDue }) => ({ n: itemsOverdue, total: itemsDue }),
    heads: ['Có việc quá hạn', 'Không có việc quá hạn'],
  },
  'cho-xac-nhan': {
    slug: 'cho-xac-nhan',
    title: 'Việc đã báo xong, chờ chi bộ xác nhận',
    counted: 'việc',
    tally: (figures) => ({ n: figures.itemsWaiting, total: null }),
    ofPerson: ({ itemsWaiting }) => ({ n: itemsWaiting, total: null }),
    heads: ['Có việc chờ xác nhận', 'Không có việc chờ xác nhận'],
  },
  'chi-bo-hoan-thanh': {
    slug: 'chi-bo-hoan-thanh',
    title: 'Chi bộ hoàn thành đăng ký',
    counted: 'chi bộ',
    tally: (figures) => ({ n: figures.cellsComplete, total: figures.cellsObliged }),
    ofPerson: null,
    heads: ['Đã hoàn thành', 'Chưa hoàn thành'],
  },
};

/** The figure that an address names; null for any other word. */
export function findFigureKind(slug: string): FigureKind | null {
  return Object.values(FIGURE_KINDS).find((kind) => kind.slug === slug) ?? null;
}
