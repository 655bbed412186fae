import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '@/config/routes';
import type { Random } from '../../../../prisma/seed/district/random';
import { ask } from '../../visit/request';
import type { ServedDistrict } from './served-district';

export type Crash = {
  /** From the moment at which it answers again to the first page of the product. */
  readonly backAfterMs: number;
  readonly wrongProbes: readonly string[];
};

const LONGEST_OUTAGE_MS = 800;
const LOOKS_EVERY_MS = 25;
/** Beyond what is aimed at: a server that never comes back must not stop the proof. */
const GIVES_UP_AFTER_MS = 60_000;

/** PostgreSQL is gone for a moment, and comes back through its own recovery. */
export async function crashDatabase({ database, address }: ServedDistrict, random: Random): Promise<Crash> {
  await database.kill();
  const wrongProbes = await probesWhileAway(address);
  await sleep(random.next() * LONGEST_OUTAGE_MS);
  await database.start();
  return { backAfterMs: await untilGoodPage(address), wrongProbes };
}

/** The server is gone in the middle of whatever it was doing. */
export async function crashServer({ server, address }: ServedDistrict): Promise<Crash> {
  await server.kill();
  const startedAt = performance.now();
  await server.start();
  await untilGoodPage(address);
  return { backAfterMs: performance.now() - startedAt, wrongProbes: [] };
}

/** The process lives and says so; it says as well that it cannot serve. */
export async function probesWhileAway(address: string): Promise<readonly string[]> {
  const expected = { '/healthz': 200, '/readyz': 503 };
  const answers = await Promise.all(
    Object.entries(expected).map(async ([path, status]) => {
      const answer = await ask({ url: address + path, cookie: '' }).catch(() => null);
      return answer?.status === status
        ? []
        : [`${path} answered ${answer?.status} while the database was away`];
    }),
  );
  return answers.flat();
}

/** The sign-in page asks the database who the office is. */
export async function untilGoodPage(address: string): Promise<number> {
  const startedAt = performance.now();
  const isBack = async () => {
    const answer = await ask({ url: address + routes.signIn, cookie: '' }).catch(() => null);
    return answer?.status === 200;
  };
  while (!(await isBack()) && performance.now() - startedAt < GIVES_UP_AFTER_MS) await sleep(LOOKS_EVERY_MS);
  return performance.now() - startedAt;
}
