import type { Action } from './action-state';

export type MenuEntry = {
  readonly href: string;
  readonly label: string;
  /** How many things wait for the person there. */
  readonly badge?: number;
  readonly group?: string;
};

/** What surrounds every signed-in page; the page's own query fills it in the same reading. */
export type Frame = {
  readonly memberName: string;
  /** "Chi bộ … · Đảng bộ …" */
  readonly place: string;
  /** "Huyện ủy …" */
  readonly committeeName: string;
  readonly isDemonstration: boolean;
  readonly year: number | null;
  readonly menu: readonly MenuEntry[];
  readonly account: string;
  /** The current path with its query, where the sign-out form posts to. */
  readonly at: string;
  readonly signOut: Action;
  readonly helpName?: string;
  readonly helpPhone?: string;
};
