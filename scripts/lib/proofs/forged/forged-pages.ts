import { randomUUID } from 'node:crypto';
import { VISITORS, type Visitor } from '../../../../tests/http/served-scene';
import { PAGES } from '../../../../tests/integration/access/pages';
import { claimsOf } from './claims';
import type { Stage } from './forged-scene';
import type { Forgery } from './forgery';
import { ID, idsOfOtherKinds, kindOf, unknownIn } from './ids';
import type { Random } from './random';

type Place = { readonly page: string; readonly path: string; readonly may: readonly Visitor[] };

/** Who asks, at which address, and at which one for things that nobody has. */
type Asked = { readonly who: Visitor; readonly real: string; readonly unknown: string };

type Twist = (place: Place, stage: Stage, random: Random) => Asked | null;

const CLAIMS = ['role=administrator', 'memberId=1&state=approved', 'nam=2026&vua=duyet', 'tiep=/quan-tri'];

const TWISTS: Readonly<Record<string, Twist>> = {
  'a thing out of reach': (place, _stage, random) => outOfReach(place, random),
  'a thing out of reach, with a claim': (place, _stage, random) => {
    const { who, real, unknown } = outOfReach(place, random);
    const claim = random.oneOf(CLAIMS);
    const claimed = (address: string) => `${address}${address.includes('?') ? '&' : '?'}${claim}`;
    return { who, real: claimed(real), unknown: claimed(unknown) };
  },
  'an id of another kind': ({ path }, { ids }, random) => {
    const id = random.oneOf(path.match(ID) ?? []);
    const swappedWith = (other: string) => path.replace(id, other);
    const other = random.oneOf(idsOfOtherKinds(ids, id));
    return {
      who: random.oneOf(VISITORS),
      real: swappedWith(other),
      unknown: swappedWith(randomUUID()),
    };
  },
  'an id of another root': ({ path, may }, { ids, elsewhere }, random) => {
    const [id = ''] = path.match(ID) ?? [];
    const others = elsewhere[kindOf(ids, id) ?? ''];
    if (!others) return null;
    const swappedWith = (other: string) => path.replace(id, other);
    return {
      who: random.oneOf(may),
      real: swappedWith(random.oneOf(others)),
      unknown: swappedWith(randomUUID()),
    };
  },
};
const ORDER = Object.keys(TWISTS);

/** Every page and file whose address names something, in turn, and with each round the next twist. */
export function forgedPages(stage: Stage, random: Random, count: number): readonly Forgery[] {
  const places = placesOf(stage);
  return Array.from({ length: count }, (_, n) => {
    const place = places[n % places.length];
    if (!place) throw new Error('no address names anything');
    const twist = ORDER[(n + Math.floor(n / places.length)) % ORDER.length] ?? '';
    const asked = TWISTS[twist]?.(place, stage, random) ?? outOfReach(place, random);
    return forgedPage(stage, random, { place, twist, asked });
  });
}

export function placesOf({ served: { scene } }: Stage): readonly Place[] {
  return Object.entries(PAGES)
    .flatMap(([page, addresses]) => addresses.map(([, at, may]) => ({ page, path: at(scene), may })))
    .filter(({ path }) => path.match(ID));
}

type Told = { readonly place: Place; readonly twist: string; readonly asked: Asked };

function forgedPage({ served }: Stage, random: Random, { place, twist, asked }: Told): Forgery {
  const { cookie, headers: claimed } = random.oneOf(claimsOf(served, asked.who));
  const headers = { ...claimed, ...random.oneOf([{}, {}, { rsc: '1' }]) };
  const at = (address: string) => ({ url: served.address + address, cookie, headers });
  return {
    what: `${asked.who} asks for ${place.page} with ${JSON.stringify(headers)}: ${twist}`,
    about: place.page,
    twist,
    real: at(asked.real),
    unknown: at(asked.unknown),
  };
}

function outOfReach({ path, may }: Place, random: Random): Asked {
  const who = random.oneOf(VISITORS.filter((one) => !may.includes(one)));
  return { who, real: path, unknown: unknownIn(path) };
}
