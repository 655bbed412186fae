import type { StoredPledge } from '@/server/pledge/pledge-store';

/** For whom somebody writes: for oneself, for the collective whose pen they hold, or for a member of the own cell. */
export type WritingFor = 'self' | 'collective' | 'member';

/** Whether the writer may change the text now: before it is handed in, after it came back, or as an amendment beside it. */
export function liesWithWriter({
  state,
  amendmentState,
}: Pick<StoredPledge, 'state' | 'amendmentState'>): boolean {
  if (state === 'approved') return amendmentState === 'draft' || amendmentState === 'returned';
  return state === 'draft' || state === 'returned';
}
