import { randomUUID } from 'node:crypto';
import { type ServedScene, VISITORS, type Visitor } from '../../../../tests/http/served-scene';
import type { Act } from '../../../../tests/integration/access/act';
import { type Address, PAGES } from '../../../../tests/integration/access/pages';
import type { Ask } from '../../visit/request';
import { withoutScript, withScript } from './act-form';
import type { Random } from './random';
import { TWISTS } from './twists';

/** An act of the build with the pages on which it may be sent. */
export type BuiltAct = {
  readonly name: string;
  readonly id: string;
  readonly pages: readonly string[];
  readonly act: Act;
};

/** A forged request, and the same one for things that nobody has: both must be answered alike. */
export type Forgery = { readonly what: string; readonly real: Ask; readonly unknown: Ask };

export type Forge = {
  readonly served: ServedScene;
  readonly acts: readonly BuiltAct[];
  readonly usedKeys: readonly string[];
  readonly random: Random;
};

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CLAIMS = [
  '',
  '?role=administrator',
  '?memberId=1&state=approved',
  '?nam=2026&vua=duyet',
  '?tiep=/quan-tri',
];

/** One in five asks for a page or a download, the others send an act. */
export function forge(forging: Forge): Forgery {
  return forging.random.below(5) === 0 ? forgedPage(forging) : forgedAct(forging);
}

function forgedPage({ served, random }: Forge): Forgery {
  const rows = Object.entries(PAGES).flatMap(([page, addresses]) =>
    addresses.map(([, at, may]) => ({ page, path: at(served.scene), may })),
  );
  const { page, path, may } = random.oneOf(rows.filter((row) => row.path.match(ID)));
  const who = random.oneOf(VISITORS.filter((one) => !may.some((other) => other === one)));
  const cookie = served.cookieOf(who);
  const claim = path.includes('?') ? '' : random.oneOf(CLAIMS);
  const url = (address: string) => served.address + address + claim;
  return {
    what: `${who} asks for ${page} with "${claim}"`,
    real: { url: url(path), cookie },
    unknown: { url: url(path.replaceAll(ID, () => randomUUID())), cookie },
  };
}

function forgedAct({ served, acts, usedKeys, random }: Forge): Forgery {
  const { name, id: actionId, pages, act } = random.oneOf(acts);
  const who = random.oneOf(outsidersOf(act));
  const twist = random.oneOf(Object.keys(TWISTS));
  const own = served.memberOf(who);
  const rightful = served.memberOf(random.oneOf(act.may));
  const plain = { fields: act.on(served.scene, own), account: own, key: randomUUID() };
  const forger = { random, scene: served.scene, own, rightful, usedKeys };
  const forged = TWISTS[twist]?.(plain, forger) ?? plain;
  const page = random.oneOf(pages.filter((one) => one in PAGES));
  const at = addressOn(served, page, who);
  const files = act.files?.(served.scene);
  const sent = { actionId, at, ...(files && { files }), ...forged };
  const unknown = { ...sent, fields: unknownFields(forged.fields), key: randomUUID() };
  const [way, as] = random.oneOf(WAYS);
  const request = { url: served.address + at, cookie: served.cookieOf(who) };
  return {
    what: `${who} sends ${name} on ${page} ${way} script: ${twist}`,
    real: { ...request, ...as(sent) },
    unknown: { ...request, ...as(unknown) },
  };
}

const WAYS = [
  ['with', withScript],
  ['without', withoutScript],
] as const;

/** A page of the act that is open to the forger, where there is one. */
function addressOn({ scene }: ServedScene, page: string, who: Visitor): string {
  const rows: readonly Address[] = PAGES[page] ?? [];
  const open = rows.find(([, , may]) => may.some((one) => one === who)) ?? rows[0];
  if (!open) throw new Error(`${page} has no address`);
  return open[1](scene);
}

/** Whoever is not let in to an act; at home the stranger does it to their own root. */
export function outsidersOf({ may, isAtHome }: Act): readonly Visitor[] {
  return VISITORS.filter((who) => !may.some((one) => one === who) && !(isAtHome && who === 'stranger'));
}

function unknownFields(fields: Readonly<Record<string, string | readonly string[]>>) {
  const unknown = (value: string) => value.replaceAll(ID, () => randomUUID());
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? unknown(value) : value.map(unknown),
    ]),
  );
}
