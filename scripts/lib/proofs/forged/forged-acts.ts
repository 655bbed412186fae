import { randomUUID } from 'node:crypto';
import type { ServedScene, Visitor } from '../../../../tests/http/served-scene';
import { type Address, PAGES } from '../../../../tests/integration/access/pages';
import type { Ask } from '../../visit/request';
import { WAYS } from './act-form';
import { claimsOf } from './claims';
import type { BuiltAct, Stage } from './forged-scene';
import type { Forgery } from './forgery';
import type { Random } from './random';
import { type Draft, type Forger, outsidersOf, TWISTS } from './twists';

const ORDER = Object.keys(TWISTS);
const PLAIN = 'the whole form of somebody who may';

/** Every act in turn, and with each round the next twist. */
export function forgedActs(stage: Stage, random: Random, count: number): readonly Forgery[] {
  return Array.from({ length: count }, (_, n) => {
    const built = stage.acts[n % stage.acts.length];
    const round = n + Math.floor(n / stage.acts.length);
    if (!built) throw new Error('the product has no act');
    const forger = { stage, random, built };
    return forgedAct(forger, ORDER[round % ORDER.length] ?? PLAIN) ?? forgedAct(forger, PLAIN) ?? none(built);
  });
}

/** Null when the act has nothing to which this can be done. */
export function forgedAct(forger: Forger, name: string, by?: Visitor): Forgery | null {
  const { stage, random, built } = forger;
  const twist = TWISTS[name];
  const who = by ?? random.oneOf(twist?.by === 'rightful' ? built.act.may : outsidersOf(built));
  const twisted = twist?.to(plainDraft(stage, built, { who, random }), forger);
  if (!twisted) return null;
  const { draft, like } = twisted;
  const way = random.oneOf(['with', 'without'] as const);
  const claim = random.oneOf(claimsOf(stage.served, who));
  const at = addressOn(stage.served, draft.page, who);
  const files = built.act.files?.(stage.served.scene);
  const asked = (sent: Draft) => {
    const form: Pick<Ask, 'form' | 'headers'> = WAYS[way]({ ...sent, at, files });
    const headers = { ...claim.headers, ...form.headers };
    return { url: stage.served.address + at, cookie: claim.cookie, ...form, headers };
  };
  return {
    what: `${who} sends ${built.name} on ${draft.page} ${way} script: ${name}`,
    about: built.name,
    twist: name,
    real: asked(draft),
    unknown: like && asked(like),
  };
}

type Sender = { readonly who: Visitor; readonly random: Random };

function plainDraft({ served }: Stage, { id, pages, act }: BuiltAct, { who, random }: Sender): Draft {
  const account = served.memberOf(who);
  const page = random.oneOf(pages.filter((one) => one in PAGES));
  return { who, actionId: id, page, fields: act.on(served.scene, account), account, key: randomUUID() };
}

/** A page of the act that is open to the forger, where there is one. */
function addressOn({ scene }: ServedScene, page: string, who: Visitor): string {
  const rows: readonly Address[] = PAGES[page] ?? [];
  const open = rows.find(([, , may]) => may.some((one) => one === who)) ?? rows[0];
  if (!open) throw new Error(`${page} has no address`);
  return open[1](scene);
}

function none({ name }: BuiltAct): never {
  throw new Error(`nobody can forge ${name}`);
}
