export type Attention = {
  readonly daysLate: number;
  /** Obliged members without an approved pledge. */
  readonly peopleMissing: number;
};

/** The units that somebody should call, the longest late first, then those with most people missing. */
export function attentionOrder<Unit extends Attention>(units: readonly Unit[]): readonly Unit[] {
  return units
    .filter((unit) => unit.peopleMissing > 0)
    .toSorted((a, b) => b.daysLate - a.daysLate || b.peopleMissing - a.peopleMissing);
}
