import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import type { Standing } from './standing';
import { covers, type DatedUnit, type Period } from './unit-moves';

export type DatedMembership = Period & {
  readonly id: string;
  readonly cellId: string;
  readonly cellName: string;
  readonly standing: Standing;
};

export type MembershipRefusalCode =
  | 'membership.not-a-cell'
  | 'membership.cell-not-there'
  | 'membership.two-homes'
  | 'membership.later-change'
  | 'membership.none'
  | 'membership.before-start'
  | 'membership.nothing-changes';

export type Home = { readonly cell: DatedUnit; readonly standing: Standing; readonly on: CalendarDate };

/** The membership that ends, and the one that begins on that day; either may be missing. */
export type MembershipChange = {
  /** Ends on the day; null where the person had no home. */
  readonly endedId: string | null;
  /** The old one began that very day: it was a mistake and is mended in place. */
  readonly isCorrection: boolean;
  /** Null when the person leaves. */
  readonly begins: { readonly cellId: string; readonly standing: Standing } | null;
};

/** Takes a person without a home into a cell. */
export function admit(
  memberships: readonly DatedMembership[],
  home: Home,
): Result<MembershipChange, MembershipRefusalCode> {
  const refused = refuseCell(home) ?? refuseLater(memberships, home.on);
  if (refused) return refused;
  const current = memberships.find((membership) => covers(membership, home.on));
  if (current)
    return refuse('membership.two-homes', { cell: current.cellName, validFrom: current.validFrom });
  const { cell, standing } = home;
  return ok({ endedId: null, isCorrection: false, begins: { cellId: cell.id, standing } });
}

/** From a day on in another cell, or with another standing in the same one; earlier figures stay where they were. */
export function changeHome(
  memberships: readonly DatedMembership[],
  home: Home,
): Result<MembershipChange, MembershipRefusalCode> {
  const { cell, standing, on } = home;
  const refused = refuseCell(home) ?? refuseLater(memberships, on);
  if (refused) return refused;
  const current = memberships.find((membership) => covers(membership, on));
  if (!current) return refuse('membership.none');
  if (current.cellId === cell.id && current.standing === standing)
    return refuse('membership.nothing-changes');
  return ok({
    endedId: current.id,
    isCorrection: current.validFrom === on,
    begins: { cellId: cell.id, standing },
  });
}

/** The person no longer belongs to any cell from a day on. */
export function leave(
  memberships: readonly DatedMembership[],
  on: CalendarDate,
): Result<MembershipChange, MembershipRefusalCode> {
  const refused = refuseLater(memberships, on);
  if (refused) return refused;
  const current = memberships.find((membership) => covers(membership, on));
  if (!current) return refuse('membership.none');
  if (!isAfter(on, current.validFrom))
    return refuse('membership.before-start', { validFrom: current.validFrom });
  return ok({ endedId: current.id, isCorrection: false, begins: null });
}

function refuseCell({ cell, on }: Home) {
  if (cell.kind !== 'cell') return refuse('membership.not-a-cell', { cell: cell.name });
  return covers(cell, on) ? null : refuse('membership.cell-not-there', { cell: cell.name });
}

/** A change that is already recorded for a later day would be overrun. */
function refuseLater(memberships: readonly DatedMembership[], on: CalendarDate) {
  const later = memberships.find(
    ({ validFrom, validTo }) => isAfter(validFrom, on) || (validTo !== null && isBefore(on, validTo)),
  );
  return later
    ? refuse('membership.later-change', {
        cell: later.cellName,
        validFrom: later.validTo && !isAfter(later.validFrom, on) ? later.validTo : later.validFrom,
      })
    : null;
}
