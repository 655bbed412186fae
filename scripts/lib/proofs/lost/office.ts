import { setTimeout as sleep } from 'node:timers/promises';
import { formOnPage } from '../../visit/form';
import type { Ask } from '../../visit/request';
import { type Outage, openPage, sendForm, type Told } from './answers';
import type { Ledger } from './ledger';
import type { Step } from './steps';

const RETRY_MS = 150;
/** Longer than any outage of these proofs: whoever waits so long waits for something that does not come back. */
const PATIENCE_MS = 180_000;

/** Where people work: a server that may be away at times, and what they were told by it. */
export type Office = { readonly address: string; readonly ledger: Ledger; readonly outage: Outage };

/** A server, and how it behaves. */
export type Desk = Pick<Office, 'address' | 'outage'>;
type Page = { readonly path: string; readonly cookie: string };

/** Reloads a page until it is there. */
export function readPage({ address, outage }: Desk, { path, cookie }: Page): Promise<string> {
  return again(path, () => openPage({ url: address + path, cookie }, outage));
}

/** Opens the form of a step, filled in. */
export async function fillIn(desk: Desk, step: Step): Promise<Ask> {
  const page = await readPage(desk, step);
  return formOnPage(page, { ...step, url: desk.address + step.path });
}

/** Sends one form, the same one again and again until its sender is told what came of it, and notes what was told. */
export async function sendUntilTold({ ledger, outage }: Office, step: Step, form: Ask): Promise<Told> {
  const told = await again(step.path, async () => {
    const answer = await sendForm(form, outage);
    return answer.ending === 'unknown' ? null : answer;
  });
  if (told.ending === 'acknowledged') ledger.note(step);
  return told;
}

export async function carryOut(office: Office, step: Step): Promise<Told> {
  return sendUntilTold(office, step, await fillIn(office, step));
}

async function again<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  const givesUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < givesUpAt) {
    const result = await attempt();
    if (result !== null) return result;
    await sleep(RETRY_MS);
  }
  throw new Error(`${what} was not answered for ${PATIENCE_MS / 1000} seconds`);
}
