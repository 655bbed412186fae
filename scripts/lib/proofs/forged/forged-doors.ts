import { randomUUID } from 'node:crypto';
import { EVERYBODY, type Reader } from '../../../../tests/integration/access/people';
import type { BuiltAction } from '../../build-manifest';
import { WAYS } from './act-form';
import type { Stage } from './forged-scene';
import type { Forgery } from './forgery';
import type { Random } from './random';

const WRONG_PASSWORD = 'Khong-phai-mat-khau-2026';

type Guess = { readonly login: string; readonly code: string; readonly stage: Stage };

/** What somebody who is not signed in writes into the form of each public act. */
const FORMS: Readonly<Record<string, (guess: Guess) => Readonly<Record<string, string>>>> = {
  signIn: ({ login, stage }) => ({
    login,
    password: WRONG_PASSWORD,
    next: '/quan-tri',
    role: 'administrator',
    memberId: stage.served.memberOf('que'),
    mustChangePassword: 'false',
  }),
  setUpOffice: ({ login, code, stage }) => ({
    code,
    kind: 'HUYEN_UY',
    placeName: 'Sen Hồng',
    validFrom: '01/01/2026',
    fullName: 'Người Tự Nhận',
    loginName: `moi.${login}`,
    newPassword: WRONG_PASSWORD,
    repeatedPassword: WRONG_PASSWORD,
    rootId: stage.served.scene.units.root,
    role: 'administrator',
  }),
};

/**
 * Every public act in the name of each person of the table, beside a name that nobody has; and a form whose session has
 * ended, with its sign-in panel filled in. Once for each name: the brake would soon answer both with a wait.
 */
export function forgedDoors(stage: Stage, random: Random, people = EVERYBODY): readonly Forgery[] {
  return people.flatMap((who) => [
    ...stage.doors.map((door) => forgedDoor(stage, door, { who, random })),
    forgedPanel(stage, { who, random }),
  ]);
}

type Named = { readonly who: Reader; readonly random: Random };

function forgedDoor(stage: Stage, { id, name, pages }: BuiltAction, { who, random }: Named): Forgery {
  const formOfDoor = FORMS[name];
  if (!formOfDoor) throw new Error(`nobody forges ${name}`);
  const at = random.oneOf(pages).replace(/\/page$/, '');
  const fieldsFor = (login: string) => formOfDoor({ login, code: randomUUID(), stage });
  return guessed(stage, { who, random }, { name, at, actionId: id, account: '', fieldsFor });
}

function forgedPanel(stage: Stage, { who, random }: Named): Forgery {
  const { name, id, act } = random.oneOf(stage.acts.filter(({ act: { may } }) => may.includes(who)));
  const account = stage.served.memberOf(who);
  const fieldsFor = (login: string) => ({
    ...act.on(stage.served.scene, account),
    _login: login,
    _password: WRONG_PASSWORD,
  });
  return guessed(stage, { who, random }, { name, at: '/dang-nhap', actionId: id, account, fieldsFor });
}

type Guessing = {
  readonly name: string;
  readonly at: string;
  readonly actionId: string;
  readonly account: string;
  readonly fieldsFor: (login: string) => Readonly<Record<string, string | readonly string[]>>;
};

function guessed({ served }: Stage, { who, random }: Named, { name, fieldsFor, ...sent }: Guessing): Forgery {
  const login = served.scene.district.people[who].loginName;
  const nobodys = `${login}.khong-co`;
  const way = random.oneOf(['with', 'without'] as const);
  const key = randomUUID();
  const asked = (fields: ReturnType<typeof fieldsFor>) => ({
    url: served.address + sent.at,
    cookie: '',
    ...WAYS[way]({ ...sent, fields, key }),
  });
  return {
    what: `nobody sends ${name} ${way} script in the name of ${who}`,
    about: name,
    twist: 'a guessed password',
    real: asked(fieldsFor(login)),
    unknown: asked(fieldsFor(nobodys)),
    echoes: [nobodys, login],
  };
}
