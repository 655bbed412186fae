import { routes } from '@/config/routes';

/** What a reviewer has just done, as the next page's address says it. */
export const DONE_ACTS = [
  'duyet',
  'duyet-dieu-chinh',
  'tra-lai',
  'tra-lai-dieu-chinh',
  'thu-hoi-duyet',
  'thu-hoi-duyet-dieu-chinh',
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

/** Without a fragment of its own the next page would open at the form that was sent on this one. */
const TOP = '#noi-dung';

/** The next dossier that waits, or the inbox when none does, with what was done to say there. */
export function afterActing(nextId: string | null, { act, code, itemOrdinal }: Done): string {
  const said = new URLSearchParams({ vua: act });
  if (code) said.set('ho-so', code);
  if (itemOrdinal) said.set('viec', String(itemOrdinal));
  return `${nextId ? routes.reviewDossier(nextId) : routes.review}?${said}${TOP}`;
}

/** A ticked dossier that was not approved: it changed while it was read, or it is no longer the reader's. */
export type NotApproved = { readonly why: 'da-doi' | 'khong-thay'; readonly code: string | null };

export type InRowOutcome = {
  readonly approved: number;
  readonly ticked: number;
  readonly left: readonly NotApproved[];
  readonly page: number;
};

/** Reading goes on at the same page of the inbox, from which the approved ones are gone. */
export function afterApprovingInRow({ approved, ticked, left, page }: InRowOutcome): string {
  const said = new URLSearchParams({ duyet: String(approved), tich: String(ticked) });
  const changed = left.flatMap(({ why, code }) => (why === 'da-doi' && code ? [code] : []));
  if (changed.length > 0) said.set('da-doi', changed.join(','));
  if (page > 1) said.set('trang', String(page));
  return `${routes.reviewInRow}?${said}${TOP}`;
}
