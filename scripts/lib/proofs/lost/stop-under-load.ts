import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '@/config/routes';
import type { Newcomer } from '../../visit/newcomers';
import { type Answer, type Ask, ask, Unanswered } from '../../visit/request';
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
  /** Turned away before the server had let them in: the door was closed, or was just being closed. */
  readonly atTheDoor: number;
  /** Let in and not answered, or answered with a failure. */
  readonly cut: readonly string[];
  /** What the server itself had begun and not answered when it ended; null when it did not end by itself. */
  readonly unanswered: number | null;
  readonly ms: number;
};

export type AtWork = { readonly readers: readonly Visitor[]; readonly writers: readonly Newcomer[] };

const BEFORE_STOPPING = 30;
const LOOKS_EVERY_MS = 10;

type Count = { answered: number; atTheDoor: number; cut: string[] };

/**
 * Some read and some save drafts, each over kept-alive connections and without a pause, and SIGTERM comes in the middle.
 * Everybody works on until the door is closed.
 */
export async function stopUnderLoad(
  { server, address }: ServedDistrict,
  { readers, writers }: AtWork,
): Promise<Stopped> {
  const count: Count = { answered: 0, atTheDoor: 0, cut: [] };
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
  const { answered, atTheDoor, cut } = count;
  return { answered, answeredLate: answered - before, atTheDoor, cut, unanswered: server.lastStop(), ms };
}

async function untilRefused(request: Ask, count: Count): Promise<void> {
  for (;;) {
    const answer = await ask(request).catch((error: Unanswered) => error);
    if (answer instanceof Unanswered && !answer.wasLetIn && (await isDoorClosed(request.url))) {
      count.atTheDoor += 1;
      return;
    }
    const fault = faultOf(answer);
    if (fault) count.cut.push(fault);
    else count.answered += 1;
  }
}

function faultOf(answer: Answer | Unanswered): string | null {
  if (answer instanceof Unanswered) return answer.code ?? answer.message;
  return answer.status >= 400 ? `answered ${answer.status}` : null;
}

/** Whoever is turned away while others are still let in was not turned away by the closing door. */
async function isDoorClosed(url: string): Promise<boolean> {
  const answer = await ask({ url: new URL('/healthz', url).href, cookie: '' }).catch(
    (error: Unanswered) => error,
  );
  return answer instanceof Unanswered && answer.code === 'ECONNREFUSED';
}
