import { can, type Place } from '@/domain/access/permissions';
import type { Actor } from '@/domain/access/roles';
import type { Standing } from '@/domain/organisation/standing';
import { type PersonStatus, personStatus } from '@/domain/rollup/person-status';
import { isBefore } from '@/domain/shared/calendar-date';
import type { PersonRow } from '@/server/rollup/queries/list-people';
import type { Reading } from '@/server/rollup/reading';

/** A person in a list: name, status and counts, never a word of the pledge. */
export type PersonLine = {
  readonly memberId: string;
  readonly fullName: string;
  readonly cellId: string;
  readonly cellName: string;
  readonly standing: Standing;
  readonly isObliged: boolean;
  readonly status: PersonStatus;
  /** Handed in after the deadline that held for the person: "nộp muộn". */
  readonly isHandedInLate: boolean;
  /** Not handed in after that deadline, or sent back, or with an item past its date. */
  readonly isBehind: boolean;
  readonly items: number;
  readonly itemsDone: number;
  readonly itemsOverdue: number;
  readonly itemsWaiting: number;
  /** Null where the dossier is not the viewer's to read. */
  readonly dossierId: string | null;
  /** Of what is handed in, where its text may be opened with a reason and not otherwise. */
  readonly openingCode: string | null;
};

/** A slow reviewer does not make a member late. */
const IN_THE_AUTHORS_HANDS: ReadonlySet<PersonStatus> = new Set([
  'not-registered',
  'not-submitted',
  'returned',
]);

type Viewing = Pick<Reading, 'on' | 'isToday'> & { readonly actor: Actor; readonly place: Place };

export function personLine(row: PersonRow, { on, isToday, actor, place }: Viewing): PersonLine {
  const status = personStatus(row, { on, isToday });
  const isMissing = isBefore(row.deadline, on) && IN_THE_AUTHORS_HANDS.has(status);
  const mayOpen =
    row.dossierId === null && row.memberId !== actor.memberId && can(actor, 'pledge.open-text', place);
  return {
    memberId: row.memberId,
    fullName: row.fullName,
    cellId: row.cellId,
    cellName: row.cellName,
    standing: row.standing,
    isObliged: row.isObliged,
    status,
    isHandedInLate: row.isLate,
    isBehind: row.isObliged && (isMissing || row.itemsOverdue > 0),
    items: row.items,
    itemsDone: row.itemsDone,
    itemsOverdue: row.itemsOverdue,
    itemsWaiting: row.itemsWaiting,
    dossierId: row.dossierId,
    openingCode: mayOpen ? row.code : null,
  };
}
