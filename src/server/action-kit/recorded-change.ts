import type { Recorded } from './use-case';

/** Only the fields that differ, as they were and as they are. */
export function recordedChange(
  before: Recorded,
  after: Recorded,
): { readonly before: Recorded; readonly after: Recorded } {
  const isChanged = ([field]: [string, unknown]) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return {
    before: Object.fromEntries(Object.entries(before).filter(isChanged)),
    after: Object.fromEntries(Object.entries(after).filter(isChanged)),
  };
}
