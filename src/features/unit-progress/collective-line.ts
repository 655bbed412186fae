import { can } from '@/domain/access/permissions';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type PersonStatus, personStatus } from '@/domain/rollup/person-status';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';
import type { CollectiveRow } from '@/server/rollup/queries/list-collectives';
import type { Reading } from '@/server/rollup/reading';
import { placeToday } from '@/server/rollup/unit-lines';

/** A unit that pledges as a collective, in a list: status, dates and counts, never a word of the pledge. */
export type CollectiveLine = {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The same words as a person's. */
  readonly status: PersonStatus;
  readonly isHandedInLate: boolean;
  readonly isAmended: boolean;
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  readonly items: number;
  readonly itemsDone: number;
  /** Whether the viewer may open the unit's page today. */
  readonly isReachable: boolean;
  /** Whether there is an approved text that the viewer may read. */
  readonly isReadable: boolean;
};

export function collectiveLine(
  { actor }: Scope,
  row: CollectiveRow,
  { on, isToday }: Reading,
): CollectiveLine {
  const place = placeToday(row);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    status: personStatus(row, { on, isToday }),
    isHandedInLate: row.isLate,
    isAmended: isToday && row.amendmentState === 'submitted',
    submittedOn: row.submittedOn,
    approvedOn: row.approvedOn,
    items: row.items,
    itemsDone: row.itemsDone,
    isReachable: place !== null && can(actor, 'unit.read', place),
    isReadable: row.state === 'approved' && place !== null && can(actor, 'collective.read', place),
  };
}
