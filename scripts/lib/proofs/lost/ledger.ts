import { ACTS, type ActKind, type ActsOnPledge } from './count-acts';

/** What people were told was done. */
export type Ledger = {
  note(told: Told): void;
  /** How much was noted so far. */
  count(): number;
  pledgeIds(): readonly string[];
  compareWith(rows: readonly ActsOnPledge[]): Compared;
};

type Told = {
  readonly pledgeId: string;
  readonly kind: ActKind | 'draft';
  readonly typed?: Readonly<Record<string, string>> | undefined;
};

export type Compared = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Where the tables of one pledge contradict each other: an act without its event, a version without its act. */
  readonly half: number;
};

/** Remembers what was acknowledged, and compares it with what the database holds. */
export function openLedger(): Ledger {
  const toldOf = new Map<string, Told[]>();
  return {
    note(told) {
      toldOf.set(told.pledgeId, [...(toldOf.get(told.pledgeId) ?? []), told]);
    },
    count: () => [...toldOf.values()].flat().length,
    pledgeIds: () => [...toldOf.keys()],
    compareWith(rows) {
      const rowOf = new Map(rows.map((row) => [row.pledgeId, row]));
      const compared = [...toldOf].map(([pledgeId, told]) => compare(told, rowOf.get(pledgeId)));
      const sum = (key: keyof Compared) => compared.reduce((total, each) => total + each[key], 0);
      return {
        acknowledged: sum('acknowledged'),
        lost: sum('lost'),
        doubled: sum('doubled'),
        half: sum('half'),
      };
    },
  };
}

function compare(told: readonly Told[], row: ActsOnPledge | undefined): Compared {
  const count = (kind: ActKind) => told.filter((each) => each.kind === kind).length;
  const missing = ACTS.map((kind) => count(kind) - (row?.[kind] ?? 0));
  // Each save writes over the one before: the last one that was acknowledged is what must be there.
  const words = told.findLast(({ kind }) => kind === 'draft')?.typed?.what;
  const isDraftLost = words !== undefined && row?.words !== words;
  return {
    acknowledged: told.length,
    lost: sumOfPositive(missing) + (isDraftLost ? 1 : 0),
    doubled: sumOfPositive(missing.map((number) => -number)),
    half: row ? contradictions(row) : 0,
  };
}

function contradictions(row: ActsOnPledge): number {
  const withoutEvent = ACTS.filter((kind) => row[kind] !== row[`${kind}Events`]).length;
  return withoutEvent + (row.versions === row.submission ? 0 : 1);
}

function sumOfPositive(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + Math.max(0, count), 0);
}
