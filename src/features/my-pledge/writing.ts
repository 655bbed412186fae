import type { StoredPledge } from '@/server/pledge/pledge-store';

/** For whom somebody writes: for oneself, for the collective whose pen they hold, or for a member of the own cell. */
export type WritingFor = 'self' | 'collective' | 'member';

type Written = Pick<StoredPledge, 'state' | 'amendmentState' | 'memberId'>;

/**
 * Whether a writer may change the text now: before it is handed in, after it came back, or as an amendment beside it,
 * which is the member's own whoever typed the pledge.
 */
export function mayEdit({ state, amendmentState, memberId }: Written, writerId: string): boolean {
  if (state !== 'approved') return state === 'draft' || state === 'returned';
  const isForAnother = memberId !== null && memberId !== writerId;
  return !isForAnother && (amendmentState === 'draft' || amendmentState === 'returned');
}
