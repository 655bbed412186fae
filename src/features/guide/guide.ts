import type { AssignableRole } from '@/domain/access/roles';
import type { GuidePictureName } from './guide-pictures';

export const GUIDE_SLUGS = [
  'dang-vien',
  'bi-thu',
  'dang-uy-co-so',
  'tuyen-giao',
  'lanh-dao',
  'kiem-tra',
  'quan-tri',
] as const;

export type GuideSlug = (typeof GUIDE_SLUGS)[number];

/** Words of the product stand in “…” and are those of a button, a link or a heading; `…` inside stands for what varies. */
export type GuideText = string;

export type GuideStep = { readonly text: GuideText; readonly picture?: GuidePictureName };

export type GuideSection = {
  readonly title: string;
  readonly before?: GuideText;
  readonly steps: readonly GuideStep[];
};

export type GuideQuestion = { readonly question: string; readonly answer: GuideText };

/** What one kind of reader comes to do, from the first to the last step. */
export type Guide = {
  readonly slug: GuideSlug;
  /** Who the reader is, as the index asks: "Đảng viên". */
  readonly who: string;
  readonly purpose: string;
  readonly sections: readonly GuideSection[];
  readonly questions: readonly GuideQuestion[];
};

/** Which guide is of a role; who holds none reads the members'. */
export const GUIDE_OF_ROLE: Readonly<Record<AssignableRole, GuideSlug>> = {
  cell_secretary: 'bi-thu',
  committee_officer: 'dang-uy-co-so',
  campaign_officer: 'tuyen-giao',
  leader: 'lanh-dao',
  inspector: 'kiem-tra',
  administrator: 'quan-tri',
};

/** The words of the product that a text quotes, without their marks. */
export function quotedWords(text: GuideText): readonly string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
}
