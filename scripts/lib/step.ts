const LIVENESS_MS = 10_000;

/** Says what a step still does; shown with its liveness line. */
export type Report = (detail: string) => void;

/** Runs one step of a command, with its time, and a line every ten seconds while it is long. */
export async function step<T>(title: string, work: (report: Report) => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  let detail = 'vẫn đang chạy';
  console.log(`▸ ${title}`);
  const liveness = setInterval(() => console.log(`  … ${detail}, ${elapsed(startedAt)}`), LIVENESS_MS);
  try {
    const result = await work((text) => {
      detail = text;
    });
    console.log(`  xong sau ${elapsed(startedAt)}`);
    return result;
  } finally {
    clearInterval(liveness);
  }
}

/** Seconds since a moment as people read them: `0,4 giây`, `12 giây`. */
export function elapsed(startedAt: number): string {
  const seconds = (Date.now() - startedAt) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1).replace('.', ',') : Math.round(seconds)} giây`;
}
