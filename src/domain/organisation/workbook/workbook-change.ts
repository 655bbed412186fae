import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { PersonFacts } from '../person-facts';
import type { Standing } from '../standing';
import type { UnitFacts } from '../unit-facts';
import type { UnitKind } from '../unit-kind';

type Changed = {
  /** The line of the workbook that says so. */
  readonly row: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
};

export type UnitChange =
  | (Changed & {
      readonly kind: 'added';
      readonly facts: UnitFacts;
      readonly unitKind: UnitKind;
      readonly superiorName: string;
      readonly on: CalendarDate;
    })
  | (Changed & { readonly kind: 'changed'; readonly before: UnitFacts; readonly facts: UnitFacts })
  | (Changed & {
      readonly kind: 'moved';
      readonly fromName: string | null;
      readonly superiorName: string;
      readonly on: CalendarDate;
      readonly isCorrection: boolean;
    })
  | (Changed & { readonly kind: 'ended'; readonly on: CalendarDate });

export type PlannedHome = {
  readonly cellId: string;
  readonly cellName: string;
  readonly standing: Standing;
};

export type PersonChange =
  | (Changed & {
      readonly kind: 'added';
      readonly facts: PersonFacts;
      readonly home: PlannedHome;
      readonly on: CalendarDate;
    })
  | (Changed & { readonly kind: 'changed'; readonly before: PersonFacts; readonly facts: PersonFacts })
  | (Changed & {
      readonly kind: 'moved';
      /** Null for somebody who belonged nowhere on that day. */
      readonly before: PlannedHome | null;
      readonly home: PlannedHome;
      readonly on: CalendarDate;
      readonly isCorrection: boolean;
    })
  | (Changed & { readonly kind: 'ended'; readonly cellName: string; readonly on: CalendarDate });

export type ChangeKind = (UnitChange | PersonChange)['kind'];
