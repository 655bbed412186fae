import type { AmendmentState, PledgeState, PledgeTransitionKind } from '@/domain/pledge/pledge';
import { itemDatesByHand, pledgeDatesByHand } from '@/domain/rollup/dates-by-hand';
import type { RawDecision, RawNote, RawTransition } from '@/domain/rollup/raw-district';
import { groupBy } from '@/domain/shared/group-by';
import { type Difference, differences } from './difference';
import type { DerivedItem, DerivedPledge, Facts } from './read-facts';

const STATE_AFTER: Readonly<Partial<Record<PledgeTransitionKind, PledgeState>>> = {
  submission: 'submitted',
  withdrawal: 'draft',
  return: 'returned',
  approval: 'approved',
  approval_taken_back: 'submitted',
};

/** Where an amendment may stand after its last transition: beginning one and giving one up leave none. */
const AMENDMENT_AFTER: Readonly<Partial<Record<PledgeTransitionKind, readonly (AmendmentState | null)[]>>> = {
  amendment: ['submitted'],
  amendment_approval_taken_back: ['submitted'],
  amendment_return: ['returned', 'draft', null],
  amendment_withdrawal: ['draft', null],
  amendment_approval: [null, 'draft'],
  approval: [null, 'draft'],
};

/** The state, dates and version in force of every pledge, against its transitions. */
export function checkPledges({ district, pledges }: Facts): readonly Difference[] {
  const transitionsOf = groupBy(district.transitions, ({ pledgeId }) => pledgeId);
  return pledges.flatMap((pledge) => {
    const transitions = transitionsOf.get(pledge.id) ?? [];
    const { submittedOn, approvedOn, periods } = pledgeDatesByHand(transitions);
    return differences(`pledge ${pledge.id}`, pledge, {
      state: lastOf(transitions, STATE_AFTER) ?? 'draft',
      amendmentState: amendmentByHand(pledge, transitions),
      submittedOn,
      approvedOn,
      inForceVersionId: approvedOn ? (periods.at(-1)?.versionId ?? null) : null,
    });
  });
}

/** What the newest transition that says anything about it leads to. */
function lastOf<To>(
  transitions: readonly RawTransition[],
  leadsTo: Readonly<Partial<Record<PledgeTransitionKind, To>>>,
): To | undefined {
  const last = transitions.findLast(({ kind }) => kind in leadsTo);
  return last && leadsTo[last.kind];
}

function amendmentByHand(
  { amendmentState }: DerivedPledge,
  transitions: readonly RawTransition[],
): AmendmentState | null {
  const allowed = lastOf(transitions, AMENDMENT_AFTER) ?? [null];
  return allowed.includes(amendmentState) ? amendmentState : (allowed[0] ?? null);
}

/** From when to when every version was in force, against the transitions of its pledge. */
export function checkVersions({ district, versions }: Facts): readonly Difference[] {
  const periods = [...groupBy(district.transitions, ({ pledgeId }) => pledgeId).values()].flatMap(
    (transitions) => pledgeDatesByHand(transitions).periods,
  );
  const periodOf = new Map(periods.map((period) => [period.versionId, period]));
  return versions.flatMap((version) => {
    const period = periodOf.get(version.id);
    return differences(`pledge_version ${version.id}`, version, {
      inForceFrom: period?.from ?? null,
      inForceTo: period?.to ?? null,
    });
  });
}

/**
 * The derived columns of every item that is or was in force, against the notes and decisions on its work: those of
 * every version with its key. A version that never came into force has no say in any figure.
 */
export function checkItems({ district, versions, items }: Facts): readonly Difference[] {
  const versionOf = new Map(versions.map((version) => [version.id, version]));
  const workOf = (item: Pick<DerivedItem, 'versionId' | 'key'>) =>
    `${versionOf.get(item.versionId)?.pledgeId} ${item.key}`;
  const workOfItem = new Map(items.map((item) => [item.id, workOf(item)]));
  const notesOf = groupBy(district.notes, ({ itemId }) => workOfItem.get(itemId));
  const decisionsOf = groupBy(district.decisions, ({ noteId }) => noteId);
  const counted = items.filter(({ versionId }) => versionOf.get(versionId)?.inForceFrom);
  return counted.flatMap((item) => {
    const notes = notesOf.get(workOf(item)) ?? [];
    const decisions = notes.flatMap(({ id }) => decisionsOf.get(id) ?? []);
    return differences(`pledge_item ${item.id}`, item, {
      ...itemDatesByHand(item.measure, notes, decisions),
      waitingNoteId: waitingByHand(item, notes, decisions),
    });
  });
}

/** A newest note with a value, or said to be done, on which nothing in force was decided. */
function waitingByHand(
  { measure }: DerivedItem,
  notes: readonly RawNote[],
  decisions: readonly RawDecision[],
): string | null {
  const newest = notes.at(-1);
  if (!newest || (newest.value === null && newest.reached !== true)) return null;
  const last = decisions.filter(({ noteId }) => noteId === newest.id).at(-1);
  const isDecided = last !== undefined && last.kind !== 'confirmation_taken_back';
  const isDone = itemDatesByHand(measure, notes, decisions).confirmedDoneOn !== null;
  return isDecided || isDone ? null : newest.id;
}
