import 'server-only';
import { can } from '@/domain/access/permissions';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { daysLate } from '@/domain/rollup/days-late';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import { type Hiding, hiddenAmong } from '@/domain/rollup/suppress-small';
import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { byName } from './compare-names';
import { hidingOf, siblingsOf } from './hiding-of';
import { listSubordinates, type Subordinate } from './queries/list-subordinates';
import type { Reading } from './reading';
import { type RollUp, readRollUp } from './roll-up';

/** A subordinate in a list: its figures, whom to call, and what there is to hide. */
export type UnitLine = {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Whether the viewer may open its page today; it may have moved since the day asked for. */
  readonly isReachable: boolean;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  /** Null where they are not shown, with the reason in `hiding`. */
  readonly figures: Figures | null;
  readonly hiding: Hiding | null;
  /** Null, like the figures, where it is not shown. */
  readonly daysLate: number | null;
  /** Whether the day on which the unit must have registered is there: its own, where it was given more time. */
  readonly isPastDeadline: boolean;
};

export type UnitLines = {
  readonly lines: readonly UnitLine[];
  readonly total: Figures;
  /** Why the total itself is not shown, or null. */
  readonly hiding: Hiding | null;
};

/** Everything directly under a unit on the day, by name; null when the viewer may not count the unit. */
export async function listUnitLines(
  scope: Scope,
  reading: Reading,
  place: UnitPlace,
): Promise<UnitLines | null> {
  const { campaign, on } = reading;
  const rollUp = await readRollUp(scope, { campaignId: campaign.id, place, on, by: 'subordinate' });
  if (!rollUp) return null;
  const units = await listSubordinates(scope, place.unitId, on);
  const hiding = await hidingOf(scope, reading, { place, figures: rollUp.total });
  return { lines: linesOf(scope, reading, { units, rollUp, hiding }), total: rollUp.total, hiding };
}

type Counted = Pick<UnitLines, 'hiding'> & {
  readonly units: readonly Subordinate[];
  readonly rollUp: RollUp;
};

function linesOf(scope: Scope, reading: Reading, { units, rollUp, hiding }: Counted): readonly UnitLine[] {
  const groupOf = new Map(rollUp.groups.map((group) => [group.unitId, group]));
  const all = units.map((unit) => {
    const { figures, deadline } = groupOf.get(unit.id) ?? NOTHING_COUNTED;
    return { unit, figures, deadline: deadline ?? reading.campaign.registrationDeadline };
  });
  const hidden = hiddenAmong(siblingsOf(units, rollUp), hiding === 'beside-small');
  return all
    .map((counted) =>
      lineOf(scope, { ...counted, on: reading.on, hiding: hidden.get(counted.unit.id) ?? null }),
    )
    .toSorted(byName);
}

const NOTHING_COUNTED = { figures: NO_FIGURES, deadline: null };

type Line = {
  readonly unit: Subordinate;
  readonly figures: Figures;
  readonly deadline: CalendarDate;
  readonly on: CalendarDate;
  readonly hiding: Hiding | null;
};

function lineOf({ actor }: Scope, { unit, figures, deadline, on, hiding }: Line): UnitLine {
  const place = placeToday(unit);
  const mayReadSmall = place !== null && can(actor, 'counts.read-small', place);
  const mayCall = place !== null && can(actor, 'unit.contact', place);
  const hides = mayReadSmall ? null : hiding;
  return {
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    isReachable: place !== null && can(actor, 'counts.read', place),
    contactName: mayCall ? unit.contactName : null,
    contactPhone: mayCall ? unit.contactPhone : null,
    figures: hides ? null : figures,
    hiding: hides,
    daysLate: hides ? null : daysLate(figures, deadline, on),
    isPastDeadline: !isBefore(on, deadline),
  };
}

/** Where a unit of a list stands today; null when it is in the tree no longer. */
export function placeToday(unit: Pick<Subordinate, 'placesToday'>): UnitPlace | null {
  const [unitId, ...superiorIds] = unit.placesToday;
  return unitId === undefined ? null : { kind: 'unit', unitId, superiorIds };
}
