import { routes } from '@/config/routes';

/** What a reviewer has just done, as the next page's address says it. */
export const DONE_ACTS = [
  'duyet',
  'tra-lai',
  'thu-hoi-duyet',
  'xac-nhan',
  'chua-xac-nhan',
  'thu-hoi-xac-nhan',
] as const;

export type DoneAct = (typeof DONE_ACTS)[number];

export type Done = {
  readonly act: DoneAct;
  /** The dossier's reference number; the page reads the name behind it again. */
  readonly code: string | null;
  readonly itemOrdinal?: number;
};

/** The next dossier that waits, or the inbox when none does, with what was done to say there. */
export function afterActing(nextId: string | null, { act, code, itemOrdinal }: Done): string {
  const said = new URLSearchParams({ vua: act });
  if (code) said.set('ho-so', code);
  if (itemOrdinal) said.set('viec', String(itemOrdinal));
  return `${nextId ? routes.reviewDossier(nextId) : routes.review}?${said}`;
}
