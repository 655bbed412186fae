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
  /** Of a member, or of a unit as a collective. */
  readonly pledges: readonly {
    readonly id: string;
    readonly campaignId: string;
    readonly memberId: string | null;
    readonly unitId: string | null;
  }[];
  /** More time for one unit and all below it, or for one person; without those that were withdrawn. */
  readonly extensions: readonly {
    readonly campaignId: string;
    readonly unitId: string | null;
    readonly memberId: string | null;
    readonly until: CalendarDate;
  }[];
  readonly versions: readonly RawVersion[];
  readonly transitions: readonly RawTransition[];
  readonly items: readonly RawItem[];
  readonly notes: readonly RawNote[];
  readonly decisions: readonly RawDecision[];
};

export type RawTransition = {
  readonly pledgeId: string;
  readonly kind: PledgeTransitionKind;
  readonly on: CalendarDate;
  /** The version that was handed in, decided about or confirmed. */
  readonly versionId: string;
};

export type RawVersion = { readonly id: string; readonly pledgeId: string };

export type RawItem = {
  readonly id: string;
  readonly versionId: string;
  /**
   * The same work through all versions of a pledge. An item's history is every note and decision of its key in the
   * pledge, on whichever version's row they stand, earlier or later (`historyOf` in server/pledge/item-store.ts).
   */
  readonly key: string;
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
