import { randomUUID } from 'node:crypto';
import { aFreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '@/config/routes';
import { type Answer, ask, textOf } from '../../scripts/lib/visit/request';
import { toldBy } from '../../scripts/lib/visit/told-by';
import { PAGES, PUBLIC_PAGES } from '../integration/access/pages';
import { aServedScene, type ServedScene, VISITORS, type Visitor } from './served-scene';

/**
 * Real requests to the real build: every page, route handler and download of its manifest, asked by everybody of the
 * table of access, by a stranger who holds every role of another root, and by somebody who is not signed in.
 */
const ROWS = Object.entries(PAGES).flatMap(([page, addresses]) =>
  addresses.map(([of, at, may]) => [page, of, { at, may }] as const),
);
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

let served: ServedScene;
beforeAll(async () => {
  served = await aServedScene(await aFreshDatabase());
  return served.stop;
}, 300_000);

describe.each(ROWS)('%s, %s', (_page, _of, { at, may }) => {
  it('opens to those of its row, and to everybody else it is as if no such thing were there', async () => {
    const address = at(served.scene);
    const answers = await Promise.all(
      VISITORS.map(async (who) => ({ who, answer: await visit(who, address) })),
    );
    const opened = answers.filter(({ answer }) => isOpened(answer, address));
    expect(opened.map(({ who }) => who).toSorted()).toEqual(visitorsOf(may, address));

    const closed = answers.filter((one) => !opened.includes(one));
    const unknown = await unknownAnswers(address, closed);
    for (const { who, answer } of closed)
      expect(toldBy(answer, address), who).toEqual(unknown.get(wayOut(answer)));
  });
});

describe('the stranger', () => {
  it.each(ROWS)('is told nothing of this root by %s, %s', async (_page, _of, { at }) => {
    const body = textOf(await visit('stranger', at(served.scene)));
    expect(secretsBut(at(served.scene)).filter((secret) => body.includes(secret))).toEqual([]);
  });
});

describe('what is public', () => {
  it.each(Object.entries(PUBLIC_PAGES))('%s tells nobody anything of the office: it %s', async (entry) => {
    const address = entry.replace(/\/(page|route)$/, '').replace('[...nextauth]', 'session');
    const body = textOf(await visit('nobody', address));
    expect(secretsBut(address).filter((secret) => body.includes(secret))).toEqual([]);
  });
});

function visit(who: Visitor, at: string): Promise<Answer> {
  return ask({ url: served.address + at, cookie: served.cookieOf(who) });
}

type Answered = { readonly who: Visitor; readonly answer: Answer };

/** What an unknown id is answered with, by where it leads: asked by the first of those who were led there. */
async function unknownAnswers(address: string, closed: readonly Answered[]) {
  const told = new Map<string, readonly string[]>();
  for (const { who, answer } of closed) {
    if (told.has(wayOut(answer))) continue;
    const unknown = address.replaceAll(ID, () => randomUUID());
    told.set(wayOut(answer), toldBy(await visit(who, unknown), unknown));
  }
  return told;
}

function wayOut({ headers: { location = '' } }: Answer): string {
  return location;
}

/** The stranger has an office, a cell and a campaign too, at the addresses that name nothing of this root. */
function visitorsOf(may: readonly Visitor[], address: string): readonly Visitor[] {
  return (namesNothing(address) ? [...may, 'stranger' as const] : may).toSorted();
}

function namesNothing(address: string): boolean {
  return new URL(address, served.address).pathname.match(ID) === null;
}

/** A page or a file; or, at an address that names nothing, the way from it to one's own. */
function isOpened({ status, headers: { location = '' } }: Answer, address: string): boolean {
  if (status === 200) return true;
  expect(status, address).toBe(307);
  return namesNothing(address) && location !== routes.notFound && !location.startsWith(routes.signIn);
}

/** Ids and names of people and units; the address itself may be repeated. */
function secretsBut(address: string): readonly string[] {
  const { people, units } = served.scene.district;
  const ofPeople = Object.values(people).flatMap(({ fullName, memberId }) => [fullName, memberId]);
  return [...ofPeople, ...Object.values(units), 'Sen Hồng'].filter((secret) => !address.includes(secret));
}
