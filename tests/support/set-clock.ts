import 'server-only';

/** The day for which the browser tests' district is made; the clock runs on from eight in the morning. */
const SET_START = new Date('2026-09-15T08:00:00+07:00');
const startedAt = performance.now();

/** Stands in for `src/server/clock.ts` in the test build only; the proofs, whose harness lives today, leave it running. */
export function now(): Date {
  if (process.env.NOI_GUONG_CLOCK === 'running') return new Date();
  return new Date(SET_START.getTime() + performance.now() - startedAt);
}
