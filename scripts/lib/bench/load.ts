/** What came of working for a while: how much was done, in how long, and how long each piece took. */
export type Load = { readonly seconds: number; readonly times: readonly number[] };

/** One piece of work; false when there is none left. */
export type Work = () => Promise<boolean>;

/** Lets all workers work side by side, each beginning anew when it has done, until the time is over. */
export async function underLoad(workers: readonly Work[], seconds: number): Promise<Load> {
  const times: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() < endsAt) {
        const begunAt = performance.now();
        if (!(await work())) return;
        times.push(performance.now() - begunAt);
      }
    }),
  );
  return { seconds: (performance.now() - startedAt) / 1000, times };
}

/** Several stretches of the same work as one. */
export function together(loads: readonly Load[]): Load {
  return {
    seconds: loads.reduce((sum, { seconds }) => sum + seconds, 0),
    times: loads.flatMap(({ times }) => times),
  };
}

export function perSecond({ seconds, times }: Load): number {
  return times.length / seconds;
}
