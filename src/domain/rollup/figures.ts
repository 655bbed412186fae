import type { CalendarDate } from '@/domain/shared/calendar-date';

/** The counts of one unit, campaign and day; every n with the N that it is a part of. */
export type Figures = {
  readonly cells: number;
  /** Cells with at least one obliged member. */
  readonly cellsObliged: number;
  /** Of those, cells in which every obliged member's pledge is approved. */
  readonly cellsComplete: number;
  /** Cells whose secretary has signed in: of `cells`. */
  readonly cellsActive: number;
  readonly obliged: number;
  readonly registered: number;
  readonly approved: number;
  /** Of `registered`, those handed in after the deadline. */
  readonly late: number;
  readonly items: number;
  readonly itemsDone: number;
  readonly itemsDue: number;
  readonly itemsDueDone: number;
  /** Of `itemsDue`: past the due date, not done, not waiting for a confirmation. */
  readonly itemsOverdue: number;
  /** Of `itemsOverdue`, by more than thirty days. */
  readonly itemsOverdue30: number;
  readonly itemsWaiting: number;
  /** Units of a kind that pledges as a collective: tập thể, counted beside persons and never with them. */
  readonly collectives: number;
  readonly collectivesRegistered: number;
  readonly collectivesApproved: number;
  /** Of `collectivesRegistered`, those handed in after the deadline. */
  readonly collectivesLate: number;
  /** The day on which the last obliged member's pledge was approved; null while somebody is missing. */
  readonly completedOn: CalendarDate | null;
};

export type FigureCount = Exclude<keyof Figures, 'completedOn'>;

export const NO_FIGURES: Figures = {
  cells: 0,
  cellsObliged: 0,
  cellsComplete: 0,
  cellsActive: 0,
  obliged: 0,
  registered: 0,
  approved: 0,
  late: 0,
  items: 0,
  itemsDone: 0,
  itemsDue: 0,
  itemsDueDone: 0,
  itemsOverdue: 0,
  itemsOverdue30: 0,
  itemsWaiting: 0,
  collectives: 0,
  collectivesRegistered: 0,
  collectivesApproved: 0,
  collectivesLate: 0,
  completedOn: null,
};
