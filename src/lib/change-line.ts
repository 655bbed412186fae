import type { RecordedFields } from './recorded-fields';

/** One event of the record, as it is shown: who, when, what, before and after, on whose behalf. */
export type ChangeLine = {
  readonly id: string;
  readonly at: Date;
  /** Names of the day: of who acted, of the member or the collective for whom, of what was changed. */
  readonly actorName: string;
  readonly onBehalfOfName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subjectName: string | null;
  readonly before: RecordedFields | null;
  readonly after: RecordedFields | null;
};

/** What was changed of one record, newest first. */
export type ChangeHistory = {
  readonly lines: readonly ChangeLine[];
  /** There are older ones than are listed. */
  readonly isCut: boolean;
  /** The same in the administrator's list; null for everybody else. */
  readonly listHref: string | null;
};
