import type { DatedMembership } from '../memberships';
import type { PersonFacts } from '../person-facts';
import type { UnitFacts } from '../unit-facts';
import type { DatedUnit, Placement } from '../unit-moves';

/** A unit with everything that a workbook may change; its placements oldest first. */
export type OfficeUnit = DatedUnit & UnitFacts & { readonly placements: readonly Placement[] };

/** A person with everything that a workbook may change; the memberships oldest first. */
export type OfficePerson = PersonFacts & {
  readonly id: string;
  readonly memberships: readonly DatedMembership[];
};

/** One root with all its units and people of all times. */
export type Office = {
  readonly root: OfficeUnit;
  /** Without the root. */
  readonly units: readonly OfficeUnit[];
  readonly people: readonly OfficePerson[];
};

/** Stands for the id of something that is only planned; whoever keeps the plan gives it a real one. */
export function plannedId(what: string): string {
  return `planned:${what}`;
}

export function isPlannedId(id: string): boolean {
  return id.startsWith('planned:');
}
