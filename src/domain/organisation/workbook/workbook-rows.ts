import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Standing } from '../standing';
import type { UnitKind } from '../unit-kind';

/** A line of the sheet of units; an empty fact says nothing and leaves what is known. */
export type UnitRow = {
  /** Its number in the sheet, as the office's program shows it. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Null: directly under the root. */
  readonly superiorCode: string | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
};

/** A line of the sheet of people; an empty fact says nothing and leaves what is known. */
export type PersonRow = {
  readonly row: number;
  readonly code: string;
  readonly fullName: string;
  readonly cellCode: string;
  readonly standing: Standing;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly birthDate: CalendarDate | null;
  readonly joinedPartyOn: CalendarDate | null;
  readonly partyPosition: string | null;
  readonly workPosition: string | null;
};

export type WorkbookRows = {
  readonly units: readonly UnitRow[];
  readonly people: readonly PersonRow[];
  /** Codes of lines that could not be read: whatever refers to them is not judged a second time. */
  readonly unreadCodes: ReadonlySet<string>;
};

export type SheetKind = 'units' | 'people';
export type UnitColumn = Exclude<keyof UnitRow, 'row'>;
export type PersonColumn = Exclude<keyof PersonRow, 'row'>;
export type Column = UnitColumn | PersonColumn;
