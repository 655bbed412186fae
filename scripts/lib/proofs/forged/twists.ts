import type { Fields } from '@tests/support/act-as';
import type { Scene } from '../../../../tests/integration/access/scene';
import type { Random } from './random';

export type Forged = { readonly fields: Fields; readonly account: string; readonly key: string };

export type Forger = {
  readonly random: Random;
  readonly scene: Scene;
  /** The one who forges, and somebody who might do the act. */
  readonly own: string;
  readonly rightful: string;
  /** Keys of forms that were really sent. */
  readonly usedKeys: readonly string[];
};

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const VERSIONS = ['0', '-1', '2', '3', '7', '999999', '2147483648', '1.5', 'NaN', '', '1e3'];

type Twist = (forged: Forged, forger: Forger) => Forged;

/** What somebody changes in a form before sending it; the form itself is one with which the act would be done. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'the whole form of somebody who may': (forged) => forged,
  'in the name of somebody who may': (forged, { rightful }) => ({ ...forged, account: rightful }),
  'a key that was used': (forged, { random, usedKeys }) => ({ ...forged, key: random.oneOf(usedKeys) }),
  'a role claimed': (forged, { scene, own }) => added(forged, rolesOf(scene, own)),
  'a record claimed as done': (forged, { scene }) => added(forged, doneOf(scene)),
  'a faked version': (forged, { random }) => {
    const faked = { version: random.oneOf(VERSIONS), itemVersion: random.oneOf(VERSIONS) };
    return { ...forged, fields: { ...forged.fields, ...faked, draftVersion: random.oneOf(VERSIONS) } };
  },
  'an id of another kind': (forged, { random, scene }) => {
    const ids = Object.entries(forged.fields).filter(([, value]) => ID.test(String(value)));
    if (ids.length === 0) return forged;
    const [name, value] = random.oneOf(ids);
    const others = idsOfEveryKind(scene).filter((id) => id !== value);
    // A unit where a member is asked for, a directive where a pledge is: never another one of the same kind.
    const swapped = random.oneOf(others.filter((id) => kindOf(scene, id) !== kindOf(scene, String(value))));
    return { ...forged, fields: { ...forged.fields, [name]: swapped } };
  },
};

/** Fields that the act does not ask for; what it asks for stays. */
function added(forged: Forged, more: Fields): Forged {
  return { ...forged, fields: { ...more, ...forged.fields } };
}

function rolesOf({ units }: Scene, own: string): Fields {
  return {
    role: 'administrator',
    roles: ['administrator', 'campaign_officer', 'cell_secretary'],
    unitId: units.root,
    cellId: units.vuonSen,
    actorId: own,
    assignments: JSON.stringify([{ role: 'administrator', unitId: units.root }]),
    permission: 'person.keep',
    isAdministrator: 'true',
  };
}

function doneOf({ units, memberOf }: Scene): Fields {
  return {
    rootId: units.root,
    memberId: memberOf('hanh'),
    authorId: memberOf('hanh'),
    enteredById: memberOf('bay'),
    state: 'approved',
    approvedOn: '2026-02-10',
    submittedOn: '2026-02-02',
    inForceVersionId: 'null',
    confirmedDoneOn: '2026-02-10',
    outcome: '{"goTo":"/"}',
  };
}

const KINDS: Readonly<Record<string, (scene: Scene) => readonly string[]>> = {
  unit: ({ units }) => Object.values(units),
  member: ({ district, newcomerId }) => [
    ...Object.values(district.people).map(({ memberId }) => memberId),
    newcomerId,
  ],
  pledge: ({ hanhs, nams, uts, cells, hais, muois, cauTres, saus, chins }) =>
    [hanhs, nams, uts, cells, hais, muois, cauTres, saus, chins].map(({ pledgeId }) => pledgeId),
  item: ({ hanhs, nams, uts }) => [hanhs, nams, uts].flatMap(({ itemIds }) => itemIds),
  directive: ({ directiveOfRoot, directiveOfGoSen }) => [directiveOfRoot, directiveOfGoSen],
  theme: ({ themeOfGoSen }) => [themeOfGoSen],
  campaign: ({ campaignId }) => [campaignId],
  scan: ({ scanId }) => [scanId],
};

function idsOfEveryKind(scene: Scene): readonly string[] {
  return Object.values(KINDS).flatMap((idsOf) => idsOf(scene));
}

function kindOf(scene: Scene, id: string): string | undefined {
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.(scene).includes(id));
}
