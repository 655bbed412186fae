import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { mayStandUnder, type UnitKind } from './unit-kind';

/** From the first day on, up to but without `validTo`; open when null. */
export type Period = { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };

export type DatedUnit = Period & { readonly id: string; readonly kind: UnitKind; readonly name: string };

/** A unit directly under another for a time. */
export type Placement = Period & {
  readonly id: string;
  readonly superiorId: string;
  readonly superiorName: string;
};

/** Why a rule of the tree says no. */
export type UnitRuleCode =
  | 'unit.root-stays'
  | 'unit.wrong-kind'
  | 'unit.superior-not-there'
  | 'unit.before-start'
  | 'unit.ended'
  | 'unit.later-placement'
  | 'unit.already-there'
  | 'unit.under-itself'
  | 'unit.has-subordinates'
  | 'unit.has-people';

export type UnitRefusalCode = UnitRuleCode | 'unit.stale' | 'unit.code-taken';

export type Move = {
  readonly unit: DatedUnit;
  /** Every placement of the unit. */
  readonly placements: readonly Placement[];
  readonly superior: DatedUnit;
  /** Whether the new superior stands at or below the unit on any day from then on. */
  readonly isSuperiorBelow: boolean;
  /** The first day under the new superior. */
  readonly on: CalendarDate;
};

/** What changes in the tree: the placement that ends, and whether a new one begins or the same is corrected. */
export type PlacementChange = {
  readonly endedId: string;
  /** Under the new superior until then; open when null. */
  readonly until: CalendarDate | null;
  /** The old placement began that very day: it was a mistake and is mended in place. */
  readonly isCorrection: boolean;
};

/** Moves a unit under another superior from a day on; earlier days keep the tree as it was (handbook §6.3). */
export function moveUnit({
  unit,
  placements,
  superior,
  isSuperiorBelow,
  on,
}: Move): Result<PlacementChange, UnitRuleCode> {
  if (unit.kind === 'root') return refuse('unit.root-stays');
  if (isSuperiorBelow || superior.id === unit.id) return refuse('unit.under-itself', { name: superior.name });
  if (!mayStandUnder(unit.kind, superior.kind)) return refuse('unit.wrong-kind', { name: superior.name });
  if (isBefore(on, unit.validFrom)) return refuse('unit.before-start', { validFrom: unit.validFrom });
  if (!covers(superior, on)) return refuse('unit.superior-not-there', { name: superior.name });
  const later = placements.find(({ validFrom }) => isAfter(validFrom, on));
  if (later) return refuse('unit.later-placement', { name: later.superiorName, validFrom: later.validFrom });
  const current = placements.find((placement) => covers(placement, on));
  if (!current) return refuse('unit.ended');
  if (current.superiorId === superior.id) return refuse('unit.already-there', { name: superior.name });
  return ok({ endedId: current.id, until: current.validTo, isCorrection: current.validFrom === on });
}

export type Closing = {
  readonly unit: DatedUnit;
  readonly placements: readonly Placement[];
  /** Units that still stand directly under it on that day or later. */
  readonly subordinates: readonly { readonly name: string }[];
  /** People who still belong to it on that day or later. */
  readonly people: number;
  /** The first day on which it is no longer. */
  readonly on: CalendarDate;
};

/** Closes a unit from a day on; what stood in it has to be moved first. */
export function closeUnit(closing: Closing): Result<{ readonly endedId: string | null }, UnitRuleCode> {
  const { unit, placements, subordinates, people, on } = closing;
  if (unit.kind === 'root') return refuse('unit.root-stays');
  if (!isAfter(on, unit.validFrom)) return refuse('unit.before-start', { validFrom: unit.validFrom });
  if (unit.validTo !== null && !isAfter(unit.validTo, on)) return refuse('unit.ended');
  const later = placements.find(({ validFrom }) => !isBefore(validFrom, on));
  if (later) return refuse('unit.later-placement', { name: later.superiorName, validFrom: later.validFrom });
  const [first] = subordinates;
  if (first) return refuse('unit.has-subordinates', { name: first.name, count: subordinates.length });
  if (people > 0) return refuse('unit.has-people', { count: people });
  return ok({ endedId: placements.find((placement) => covers(placement, on))?.id ?? null });
}

export type Addition = {
  readonly kind: UnitKind;
  readonly superior: DatedUnit;
  readonly from: CalendarDate;
};

/** Says why a new unit cannot begin there on that day; null when it can. */
export function refuseAddition({ kind, superior, from }: Addition) {
  if (!mayStandUnder(kind, superior.kind)) return refuse('unit.wrong-kind', { name: superior.name });
  return covers(superior, from) ? null : refuse('unit.superior-not-there', { name: superior.name });
}

export function covers({ validFrom, validTo }: Period, on: CalendarDate): boolean {
  return !isBefore(on, validFrom) && (validTo === null || isBefore(on, validTo));
}
