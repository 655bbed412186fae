import { randomUUID } from 'node:crypto';
import type { Fields } from '@tests/support/act-as';
import { VISITORS, type Visitor } from '../../../../tests/http/served-scene';
import { PAGES } from '../../../../tests/integration/access/pages';
import type { BuiltAct, Stage } from './forged-scene';
import { idFieldsOf, idsOfOtherKinds, kindOf, unknownFields } from './ids';
import type { Random } from './random';

/** A form before it is sent, by whom and on which page. */
export type Draft = {
  readonly who: Visitor;
  readonly actionId: string;
  readonly page: string;
  readonly fields: Fields;
  readonly account: string;
  readonly key: string;
};

export type Forger = { readonly stage: Stage; readonly random: Random; readonly built: BuiltAct };

/**
 * The forged form and its like for things that nobody has; there is no like where the thing is the forger's own. Null
 * when the act has nothing to which this can be done.
 */
type Twisted = { readonly draft: Draft; readonly like: Draft | null } | null;

/** `by` is somebody who may not do the act, or somebody who may. */
export type Twist = {
  readonly by: 'outsider' | 'rightful';
  readonly to: (draft: Draft, forger: Forger) => Twisted;
};

const VERSIONS = [
  '-1',
  '999999',
  '2147483648',
  '9007199254740993',
  '1.5',
  'NaN',
  '1e3',
  'một',
  "1' OR '1'='1",
];

/** What somebody changes in a form before sending it; the form itself is one with which the act would be done. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'the whole form of somebody who may': byOutsider((draft) => draft),
  'in the name of somebody who may': byOutsider((draft, { stage, random, built }) => ({
    ...draft,
    account: stage.served.memberOf(random.oneOf(built.act.may)),
  })),
  'a key that was used': byOutsider((draft, { stage, random }) => ({
    ...draft,
    key: random.oneOf(stage.usedKeys),
  })),
  'a role claimed': byOutsider((draft, { stage }) => added(draft, rolesOf(stage, draft.account))),
  'a record claimed as done': byOutsider((draft, { stage }) => added(draft, doneOf(stage))),
  'a faked version': byOutsider((draft, { random }) => ({
    ...draft,
    fields: { ...draft.fields, ...fakedVersions(draft.fields, random), version: random.oneOf(VERSIONS) },
  })),
  'an id of another kind': byOutsider((draft, { stage, random }) => {
    const found = idFieldsOf(draft.fields);
    if (found.length === 0) return null;
    const [name, id] = random.oneOf(found);
    return withField(draft, name, random.oneOf(idsOfOtherKinds(stage.ids, id)));
  }),
  'the action id of another act': byOutsider((draft, { stage, random, built }) => {
    const others = stage.acts.filter((one) => one !== built && outsidersOf(one).includes(draft.who));
    return { ...draft, actionId: random.oneOf(others).id };
  }),
  'on a page of another act': byOutsider((draft, { random, built }) => ({
    ...draft,
    page: random.oneOf(Object.keys(PAGES).filter((page) => !built.pages.includes(page))),
  })),
  'an id of another root': byRightful((draft, { stage, random }) => {
    const found = idFieldsOf(draft.fields).flatMap(([name, id]) =>
      (stage.elsewhere[kindOf(stage.ids, id) ?? ''] ?? []).map((other) => [name, other] as const),
    );
    if (found.length === 0) return null;
    const [name, other] = random.oneOf(found);
    return { draft: withField(draft, name, other), like: withField(draft, name, randomUUID()) };
  }),
  'a form rendered for somebody else': byRightful((draft, { stage, random }) => {
    const others = VISITORS.filter((one) => one !== draft.who && one !== 'nobody');
    const account = stage.served.memberOf(random.oneOf(others));
    return { draft: { ...draft, account }, like: { ...draft, account: randomUUID() } };
  }),
  'a faked version of what is one’s own': byRightful((draft, { random }) => {
    const faked = fakedVersions(draft.fields, random);
    if (Object.keys(faked).length === 0) return null;
    return { draft: { ...draft, fields: { ...draft.fields, ...faked } }, like: null };
  }),
};

/** Whoever is not let in to an act; at home the stranger does it to their own root. */
export function outsidersOf({ act: { may, isAtHome } }: Pick<BuiltAct, 'act'>): readonly Visitor[] {
  return VISITORS.filter((who) => !may.some((one) => one === who) && !(isAtHome && who === 'stranger'));
}

function byOutsider(change: (draft: Draft, forger: Forger) => Draft | null): Twist {
  const to: Twist['to'] = (plain, forger) => {
    const draft = change(plain, forger);
    return draft && { draft, like: { ...draft, fields: unknownFields(draft.fields), key: randomUUID() } };
  };
  return { by: 'outsider', to };
}

function byRightful(to: Twist['to']): Twist {
  return { by: 'rightful', to };
}

function withField(draft: Draft, name: string, value: string): Draft {
  return { ...draft, fields: { ...draft.fields, [name]: value } };
}

/** Fields that the act does not ask for; what it asks for stays. */
function added(draft: Draft, more: Fields): Draft {
  return { ...draft, fields: { ...more, ...draft.fields } };
}

function fakedVersions(fields: Fields, random: Random): Fields {
  const names = Object.keys(fields).filter((name) => /version$/i.test(name));
  return Object.fromEntries(names.map((name) => [name, random.oneOf(VERSIONS)]));
}

function rolesOf({ served: { scene } }: Stage, actorId: string): Fields {
  const { root, vuonSen } = scene.units;
  return {
    role: 'administrator',
    roles: ['administrator', 'campaign_officer', 'cell_secretary'],
    unitId: root,
    officeId: root,
    cellId: vuonSen,
    actorId,
    personId: scene.memberOf('que'),
    assignments: JSON.stringify([{ role: 'administrator', unitId: root }]),
    permission: 'person.keep',
    isAdministrator: 'true',
  };
}

function doneOf({ served: { scene } }: Stage): Fields {
  const { units, memberOf } = scene;
  return {
    rootId: units.root,
    memberId: memberOf('hanh'),
    authorId: memberOf('hanh'),
    enteredById: memberOf('bay'),
    approvedBy: memberOf('bay'),
    approvedById: memberOf('bay'),
    state: 'approved',
    status: 'approved',
    approvedOn: '2026-02-10',
    submittedOn: '2026-02-02',
    inForceVersionId: 'null',
    confirmedDoneOn: '2026-02-10',
    outcome: '{"goTo":"/"}',
  };
}
