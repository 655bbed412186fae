import type { PledgeTransition } from '@/domain/pledge/pledge';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { identifierFor } from './identifier';
import type { Moment } from './moment';
import { type Doer, storedRole } from './reviewers';
import type * as Rows from './rows';

type Of = { readonly id: string; readonly ordinal: number; readonly version: Rows.PledgeVersionRow };

/** A part of a handed-in version as its table spells it. */
export function partRow(part: PledgePartContent, { id, ordinal, version }: Of): Rows.PledgePartRow {
  return {
    id,
    pledge_id: version.pledge_id,
    version_id: version.id,
    author_id: version.author_id,
    kind: part.kind,
    ordinal,
    section_key: part.kind === 'section' ? part.sectionKey : null,
    heading: part.kind === 'section' ? part.heading : null,
    words: part.words,
    responsible: part.kind === 'pressing_issue' ? part.responsible : null,
    due_on: part.kind === 'pressing_issue' ? part.dueOn : null,
    intent: part.kind === 'model' ? part.intent : null,
    until_year: part.kind === 'model' ? part.untilYear : null,
  };
}

type Handed = {
  readonly pledgeId: string;
  readonly ordinal: number;
  readonly authorId: string;
  readonly by: Doer;
  readonly moment: Moment;
};

/** A version as it was handed in; somebody else than its author typed it for them. */
export function versionRow({ pledgeId, ordinal, authorId, by, moment }: Handed): Rows.PledgeVersionRow {
  const isEntered = authorId !== by.memberId;
  return {
    id: identifierFor(moment.at, 'version', pledgeId, ordinal),
    pledge_id: pledgeId,
    ordinal,
    author_id: authorId,
    submitted_at: moment.at.toISOString(),
    entered_by_id: isEntered ? by.memberId : null,
    entered_by_name: isEntered ? by.name : null,
    confirmed_by: null,
    confirmed_on: null,
    in_force_from: null,
    in_force_to: null,
  };
}

type Told = {
  readonly version: Rows.PledgeVersionRow;
  /** Which transition of the pledge it is, from 0. */
  readonly serial: number;
  readonly transition: PledgeTransition;
  readonly by: Doer;
  readonly moment: Moment;
};

export function transitionRow({ version, serial, transition, by, moment }: Told): Rows.PledgeTransitionRow {
  return {
    id: identifierFor(moment.at, 'transition', version.pledge_id, serial),
    pledge_id: version.pledge_id,
    version_id: version.id,
    author_id: version.author_id,
    kind: transition.kind,
    by_id: by.memberId,
    by_name: by.name,
    by_role: storedRole(by),
    at: moment.at.toISOString(),
    on_day: moment.on,
    reason: 'reason' in transition ? transition.reason : null,
    item_id: 'itemId' in transition ? transition.itemId : null,
  };
}
