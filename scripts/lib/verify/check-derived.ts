import type { PledgeState, PledgeTransitionKind } from '@/domain/pledge/pledge';
import { itemDatesByHand, pledgeDatesByHand } from '@/domain/rollup/dates-by-hand';
import type { RawDecision, RawNote, RawTransition } from '@/domain/rollup/raw-district';
import { groupBy } from '@/server/rollup/group-by';
import { type Difference, differences } from './difference';
import type { DerivedItem, Facts } from './read-facts';

const STATE_AFTER: Readonly<Record<PledgeTransitionKind, PledgeState>> = {
  submission: 'submitted',
  withdrawal: 'draft',
  return: 'returned',
  approval: 'approved',
  approval_taken_back: 'submitted',
};

/** The state, dates and version in force of every pledge, against its transitions. */
export function checkPledges({ district, pledges }: Facts): readonly Difference[] {
  const transitionsOf = groupBy(district.transitions, ({ pledgeId }) => pledgeId);
  return pledges.flatMap((pledge) => {
    const transitions = transitionsOf.get(pledge.id) ?? [];
    const { submittedOn, approvedOn, versionId } = pledgeDatesByHand(transitions);
    return differences(`pledge ${pledge.id}`, pledge, {
      state: stateByHand(transitions),
      submittedOn,
      approvedOn,
      inForceVersionId: approvedOn ? versionId : null,
    });
  });
}

function stateByHand(transitions: readonly RawTransition[]): PledgeState {
  const last = transitions.at(-1);
  return last ? STATE_AFTER[last.kind] : 'draft';
}

/** The derived columns of every item, against its notes and decisions. */
export function checkItems({ district, items }: Facts): readonly Difference[] {
  const notesOf = groupBy(district.notes, ({ itemId }) => itemId);
  const decisionsOf = groupBy(district.decisions, ({ noteId }) => noteId);
  return items.flatMap((item) => {
    const notes = notesOf.get(item.id) ?? [];
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
