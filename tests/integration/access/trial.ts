import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { A_DAY, readAs } from '@tests/support/act-as';
import type { SmallDistrict } from '@tests/support/small-district';
import { type Tried, tryAct } from '@tests/support/thrown-away';
import { inputHashOf } from '@/server/action-kit/idempotency';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import type { Database } from '@/server/db/client';
import { readWorkbook } from '@/server/workbook/read-workbook';
import { aStranger } from './another-root';
import { EVERYBODY, type Reader } from './people';
import type { Read } from './reads';
import { aScene, type Scene } from './scene';
import { actOf, sentBy } from './sent-act';

/** Somebody of the table, or somebody who holds every role of another root. */
export type Somebody = Reader | 'stranger';

const PEOPLE: readonly Somebody[] = [...EVERYBODY, 'stranger'];
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The scene with the stranger in it, in which every act and every query can be tried through either connection. */
export async function aTrial() {
  const scene = await aScene();
  const stranger = await aStranger(scene.district);
  const people = { ...scene.district.people, stranger };
  const district: SmallDistrict<Somebody> = { ...scene.district, people };
  const fullNames = Object.values(people).map(({ fullName }) => fullName);
  const names = new RegExp(fullNames.join('|'), 'g');
  const kept = await idsKept(scene.district.owner);
  return {
    ...scene.district,
    act: (useCase: AnyUseCase, who: Somebody, db: Database) => act({ scene, district }, useCase, { who, db }),
    read: ({ ask }: Read, who: Reader, db: Database) =>
      readAs(district, who, (scope) => ask(scope, scene), { db }),
    /** Every id that the database keeps and every person's name that an answer tells, with the table of the id. */
    toldBy: async (answer: unknown): Promise<ReadonlySet<string>> => {
      const said = await textOf(answer);
      const ids = (said.match(ID) ?? []).flatMap((id) => kept.get(id) ?? []);
      return new Set([...ids, ...(said.match(names) ?? [])]);
    },
  };
}

/** Whoever is not let in to an act; at home the stranger does it to their own root. */
export function outsidersOf(name: string): readonly Somebody[] {
  const { may, isAtHome } = actOf(name);
  return PEOPLE.filter((who) => !may.some((one) => one === who) && !(isAtHome && who === 'stranger'));
}

export function isFound(answer: unknown): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}

type Stage = { readonly scene: Scene; readonly district: SmallDistrict<Somebody> };

function act(
  { scene, district }: Stage,
  useCase: AnyUseCase,
  { who, db }: { readonly who: Somebody; readonly db: Database },
): Promise<Tried> {
  const { memberId, tokenHash } = district.people[who];
  const sent = sentBy(memberId, actOf(useCase.name), scene);
  const confirmed = inputHashOf(sent).toString('hex');
  const request = { ...sent, tokenHash, key: randomUUID(), confirmed, account: memberId, at: A_DAY };
  return tryAct({ useCase, request, db });
}

async function textOf(answer: unknown): Promise<string> {
  const isFile = typeof answer === 'object' && answer !== null && 'content' in answer;
  const content = isFile ? await readWorkbook(Buffer.from(answer.content as Uint8Array)) : null;
  return inspect([answer, content], { depth: null, maxArrayLength: null, maxStringLength: null });
}

/** `pledge 0198…` for every id in a column of a table's own name. */
async function idsKept(owner: Database): Promise<ReadonlyMap<string, string>> {
  const tables = await owner.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'`;
  const kept = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await owner.$queryRawUnsafe<{ id: string }[]>(`SELECT id FROM "${name}"`);
    for (const { id } of rows) kept.set(id, `${name} ${id}`);
  }
  return kept;
}
