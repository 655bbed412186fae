import { type Temperament, TREE_CHANGES } from '../data/first-level-units';
import { randomFor } from './random';
import type { Cell } from './tree';

type Days = readonly [min: number, max: number];

/** How the people of a cell and those who review them go about the campaign. */
export type Character = {
  /** Share of members who hand in at all, and share of those who do it by the deadline. */
  readonly handsIn: number;
  readonly onTime: number;
  /** Days before the deadline around which the cell hands in, and how far people are from it. */
  readonly lead: number;
  readonly spread: number;
  /** Days that a reviewer takes. */
  readonly review: Days;
  /** Share of items reported as reached by their due date, after it, and of those that never are, the rest. */
  readonly reachesInTime: number;
  readonly reachesLate: number;
};

const CHARACTERS: Readonly<Record<Temperament, Character>> = {
  excellent: {
    handsIn: 1,
    onTime: 1,
    lead: 32,
    spread: 9,
    review: [1, 5],
    reachesInTime: 0.94,
    reachesLate: 0.04,
  },
  good: {
    handsIn: 0.996,
    onTime: 0.985,
    lead: 22,
    spread: 9,
    review: [1, 9],
    reachesInTime: 0.9,
    reachesLate: 0.06,
  },
  fair: {
    handsIn: 0.975,
    onTime: 0.88,
    lead: 14,
    spread: 10,
    review: [3, 18],
    reachesInTime: 0.8,
    reachesLate: 0.12,
  },
  slow: {
    handsIn: 0.88,
    onTime: 0.66,
    lead: 7,
    spread: 9,
    review: [7, 38],
    reachesInTime: 0.58,
    reachesLate: 0.2,
  },
};

const ORDER: readonly Temperament[] = ['excellent', 'good', 'fair', 'slow'];
const SHARE_OF_WORSE_CELLS = 0.08;
const SHARE_OF_BETTER_CELLS = 0.12;

/** A cell mostly takes after its committee, in a year better or worse by a step. */
export function characterOf(cell: Cell, year: number): Character {
  const random = randomFor('character', cell.row.name, year);
  const drawn = random.next();
  const isNew = cell.row.name === TREE_CHANGES.founded.cell;
  const step = isNew ? 0 : drawn < SHARE_OF_WORSE_CELLS ? 1 : drawn > 1 - SHARE_OF_BETTER_CELLS ? -1 : 0;
  const place = Math.min(Math.max(ORDER.indexOf(cell.temperament) + step, 0), ORDER.length - 1);
  const character = CHARACTERS[ORDER[place] ?? cell.temperament];
  return { ...character, lead: Math.max(character.lead + random.whole(-7, 9), 3) };
}
