import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '@/config/routes';
import type { Newcomer } from '../../visit/newcomers';
import { type Ask, ask } from '../../visit/request';
import type { Visitor } from '../../visit/visitors';
import { noOutage } from './answers';
import { fillIn } from './office';
import type { ServedDistrict } from './served-district';
import { writing } from './steps';

/** What became of the requests of all who were working when the server was asked to stop. */
export type Stopped = {
  readonly answered: number;
  /** Answered after it had been asked. */
  readonly answeredLate: number;
  /** Neither answered nor refused at the door: begun and cut, or answered with a failure. */
  readonly cut: readonly string[];
  readonly ms: number;
};

export type AtWork = { readonly readers: readonly Visitor[]; readonly writers: readonly Newcomer[] };

const BEFORE_STOPPING = 30;
const LOOKS_EVERY_MS = 10;

type Count = { answered: number; cut: string[] };

/**
 * Some read and some save drafts, each over kept-alive connections and without a pause, and SIGTERM comes in the middle.
 * Everybody works on until the door is closed.
 */
export async function stopUnderLoad(
  { server, address }: ServedDistrict,
  { readers, writers }: AtWork,
): Promise<Stopped> {
  const count: Count = { answered: 0, cut: [] };
  const drafts = await Promise.all(
    writers.map((writer) =>
      fillIn({ address, outage: noOutage() }, writing(writer, 'Đang ghi thì máy chủ dừng')),
    ),
  );
  const pages = readers.map(({ cookie }) => ({ url: address + routes.home, cookie }));
  const work = Promise.all([...pages, ...drafts].map((request) => untilRefused(request, count)));
  while (count.answered < BEFORE_STOPPING) await sleep(LOOKS_EVERY_MS);
  const before = count.answered;
  const startedAt = performance.now();
  await server.stop();
  const ms = performance.now() - startedAt;
  await work;
  return { answered: count.answered, answeredLate: count.answered - before, cut: count.cut, ms };
}

async function untilRefused(request: Ask, count: Count): Promise<void> {
  for (;;) {
    const answer = await ask(request).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
    if (answer === 'ECONNREFUSED') return;
    if (typeof answer === 'string') count.cut.push(answer);
    else if (answer.status >= 400) count.cut.push(`answered ${answer.status}`);
    else count.answered += 1;
  }
}
