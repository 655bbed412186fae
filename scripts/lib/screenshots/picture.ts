import type { Page } from 'playwright';
import type { FindInDistrict } from './find-in-district';

/** One look at one page of the product, as one person. */
export interface Picture {
  /** The page, as its folders under `src/app` are named: `/cam-ket/[id]`. */
  readonly route: string;
  /** Which of several looks at the page, in a few words; it names the file too. */
  readonly look?: string;
  /** Who opens it; null is somebody who has not signed in. */
  readonly as: string | null;
  /** The whole address, with ids that are looked up in the demonstration. */
  readonly at: string | ((find: FindInDistrict) => Promise<string>);
  /** What is done once from there: the page on which it ends is the one that is shown. */
  readonly way?: (page: Page, find: FindInDistrict) => Promise<unknown>;
  /** What is done on the page before the picture is taken: a form sent empty, a part opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** The page leads this person on to another one, and that one is shown. */
  readonly leadsOn?: boolean;
  /** Only the server of development has the page. */
  readonly isOfDevelopment?: boolean;
  /** Printed on A4 as well. */
  readonly isForPaper?: boolean;
}

export interface Width {
  readonly pixels: number;
  readonly isPhone: boolean;
}

/** What members hold in their hand. */
export const PHONE: Width = { pixels: 390, isPhone: true };
/** The screen of an office. */
export const DESK: Width = { pixels: 1440, isPhone: false };
export const WIDTHS: readonly Width[] = [PHONE, DESK];

export type Scheme = 'light' | 'dark';

/** The file's name without its width: sorts by page, then by look; the start page comes first. */
export function nameOf({ route, look }: Picture): string {
  const page = route === '/' ? '0-trang-dau' : route.slice(1).replaceAll('/', '.').replaceAll(/[[\]]/g, '_');
  return look ? `${page}--${plain(look)}` : page;
}

/** Lower case without diacritics, words joined by hyphens. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
