import { setTimeout as sleep } from 'node:timers/promises';

/** What came of working for a while: how long each piece took that was done, and how many were not. */
export type Load = { readonly seconds: number; readonly times: readonly number[]; readonly failures: number };

/** One piece of work, and what became of it; `none` when none is left. */
export type Work = () => Promise<'done' | 'failed' | 'none'>;

/** Lets all workers work side by side, each beginning anew some time after it has done, until the time is over. */
export async function underLoad(workers: readonly Work[], seconds: number, pauseMs = 0): Promise<Load> {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const done = await Promise.all(workers.map((work) => keepAt(work, endsAt, pauseMs)));
  return {
    seconds: (performance.now() - startedAt) / 1000,
    times: done.flatMap(({ times }) => times),
    failures: done.reduce((sum, { failures }) => sum + failures, 0),
  };
}

async function keepAt(work: Work, endsAt: number, pauseMs: number): Promise<Omit<Load, 'seconds'>> {
  const times: number[] = [];
  let failures = 0;
  while (performance.now() < endsAt) {
    const begunAt = performance.now();
    const ending = await work();
    if (ending === 'none') break;
    if (ending === 'done') times.push(performance.now() - begunAt);
    else failures += 1;
    if (pauseMs > 0) await sleep(pauseMs);
  }
  return { times, failures };
}

/** Several stretches of the same work as one. */
export function together(loads: readonly Load[]): Load {
  return {
    seconds: loads.reduce((sum, { seconds }) => sum + seconds, 0),
    times: loads.flatMap(({ times }) => times),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
  };
}

export function perSecond({ seconds, times }: Load): number {
  return times.length / seconds;
}
