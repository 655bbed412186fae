import type { AssignableRole } from '@/domain/access/roles';
import type { Standing } from '@/domain/organisation/standing';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { ResultDecision } from '@/domain/pledge/item-progress';
import type { Measure } from '@/domain/pledge/measure';
import type { PledgeTransitionKind } from '@/domain/pledge/pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';

/** From the first day on, up to but without `validTo`; open when null. */
export type Validity = { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };

/**
 * Every fact from which the roll-up follows, as the event rows tell it: no derived column, no ancestry
 * table. `transitions`, `notes` and `decisions` stand in the order in which they were recorded.
 */
export type RawDistrict = {
  readonly units: readonly (Validity & { readonly id: string; readonly kind: UnitKind })[];
  /** A unit directly under another; the root has none. */
  readonly placements: readonly (Validity & { readonly unitId: string; readonly superiorId: string })[];
  readonly memberships: readonly (Validity & {
    readonly memberId: string;
    readonly cellId: string;
    readonly standing: Standing;
  })[];
  readonly roles: readonly (Validity & {
    readonly memberId: string;
    readonly role: AssignableRole;
    readonly unitId: string;
  })[];
  /** The day of each person's first sign-in; who never signed in has no row. */
  readonly firstSignIns: readonly { readonly memberId: string; readonly on: CalendarDate }[];
  readonly pledges: readonly {
    readonly id: string;
    readonly campaignId: string;
    readonly memberId: string;
  }[];
  readonly transitions: readonly RawTransition[];
  readonly items: readonly RawItem[];
  readonly notes: readonly RawNote[];
  readonly decisions: readonly RawDecision[];
};

export type RawTransition = {
  readonly pledgeId: string;
  readonly kind: PledgeTransitionKind;
  readonly on: CalendarDate;
  /** The version that a submission hands in; null for every other kind. */
  readonly versionId: string | null;
};

export type RawItem = {
  readonly id: string;
  readonly versionId: string;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
};

export type RawNote = {
  readonly id: string;
  readonly itemId: string;
  readonly on: CalendarDate;
  readonly value: number | null;
  readonly reached: boolean | null;
};

export type RawDecision = {
  readonly noteId: string;
  readonly kind: ResultDecision['kind'];
  readonly on: CalendarDate;
  /** Of a confirmation; null for the other kinds. */
  readonly value: number | null;
  readonly reached: boolean | null;
};
