import { randomUUIDv7 } from 'node:crypto';
import { inspect } from 'node:util';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { everyUseCase } from '@tests/support/every-use-case';
import type { SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { can } from '@/domain/access/permissions';
import { calendarDate } from '@/domain/shared/calendar-date';
import { openTextUseCase } from '@/features/text-opening/use-cases/open-text';
import { toDbDate } from '@/server/db/calendar';
import type { Database } from '@/server/db/client';
import { inScope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { readWorkbook } from '@/server/workbook/read-workbook';
import { aStranger } from './access/another-root';
import { READS } from './access/reads';
import { aScene, type Scene } from './access/scene';
import { actOf, inputFrom, sentBy } from './access/sent-act';

/**
 * Two districts in one database. Somebody who holds every role of the other one asks for everything and tries every act
 * of the small district: with both walls, and with the first alone; and looks into every table with the second alone.
 */
const useCases = await everyUseCase();

let scene: Scene;
/** Whoever acts or reads here is the stranger. */
let abroad: SmallDistrict;
/** What must not be seen: every id, and the names of the people and of the office. */
let secrets: readonly string[];

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  vi.stubEnv('DATABASE_URL', 'postgresql://unused');
  scene = await aScene();
  const { district } = scene;
  secrets = await secretsOf(district);
  abroad = { ...district, people: { ...district.people, que: await aStranger(district) } };
});

/** The one shows invented people, the other repeats the id that it was asked with. */
const SAYS_NOTHING_NEW = ['templateFile', 'readNewPerson'];
const ASKED = READS.filter(({ query }) => !SAYS_NOTHING_NEW.includes(query));

const WALLS: readonly [string, (district: SmallDistrict) => Database][] = [
  ['both walls', ({ app }) => app],
  ['the first wall alone', ({ owner }) => owner],
];

describe.each(WALLS)('with %s, a stranger who holds every role elsewhere', (_, through) => {
  it.each(ASKED.map((read) => [read.query, read.of, read] as const))(
    'reads nothing of the small district by %s of %s',
    async (_query, _of, { ask }) => {
      const db = through(abroad);
      const answer = await readAs(abroad, 'que', (scope) => ask(scope, scene), { db });
      const said = await told(answer);
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    },
  );

  it.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
    'is not let in to %s there',
    async (name, useCase) => {
      const act = actOf(name);
      const allowed = await readAs(
        abroad,
        'que',
        async (scope) => {
          const input = inputFrom(useCase, sentBy(scope.actor.memberId, act, scene));
          const place = await useCase.at(scope, input);
          return place !== null && can(scope.actor, useCase.permission, place);
        },
        { db: through(abroad) },
      );
      expect(allowed).toBe(act.isAtHome === true);
    },
  );

  it('finds no text of there to open', async () => {
    const fields = { code: scene.hanhs.code, ground: 'other', reason: 'Đọc cho biết thôi mà' };
    const ending = await actAs(abroad, 'que')(openTextUseCase, fields, { db: through(abroad) });
    expect(ending).toMatchObject({ kind: 'refused', code: 'opening.not-found' });
  });
});

describe('somebody of there who belongs to no cell', () => {
  it.each(WALLS)('is not found at the stranger’s own root, with %s', async (_, through) => {
    const { owner, people } = scene.district;
    const of = { memberId: people.tu.memberId };
    await owner.membership.updateMany({ where: of, data: { validTo: toDbDate(calendarDate('2026-02-01')) } });
    const db = through(abroad);
    const place = await readAs(abroad, 'que', (scope) => placeOfPerson(scope, of.memberId), { db });
    await owner.membership.updateMany({ where: of, data: { validTo: null } });
    expect(place).toBeNull();
  });
});

describe('with the second wall alone, a stranger', () => {
  it('sees no row of the small district in any table', async () => {
    const tables = await readableTables(abroad);
    expect(tables.length).toBeGreaterThan(25);
    for (const [table, columns] of tables) {
      const rows = await readAs(abroad, 'que', ({ tx }) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT ${columns} FROM ${table}`),
      );
      const said = await told(rows);
      expect(
        secrets.filter((secret) => said.includes(secret)),
        table,
      ).toEqual([]);
    }
  });

  it('is told no name of there by an event of their own making', async () => {
    const { district, memberOf, units, hanhs, directiveOfRoot, workbook } = scene;
    const subjects = {
      member: memberOf('hanh'),
      account: memberOf('hanh'),
      unit: units.goSen,
      pledge: hanhs.pledgeId,
      item: hanhs.itemIds[0],
      directive: directiveOfRoot,
      campaign: district.campaignId,
      workbook: workbook.id,
    };
    const options = {
      tokenHash: abroad.people.que.tokenHash,
      mode: 'write',
      db: abroad.app,
      at: A_DAY,
    } as const;
    const events = await inScope(options, async ({ tx, actor }) => {
      for (const [kind, id] of Object.entries(subjects))
        await tx.$executeRaw`
          INSERT INTO audit_event (id, root_id, at, actor_id, action, subject_kind, subject_id, on_behalf_of_id, details)
          VALUES (${randomUUIDv7()}::uuid, ${actor.rootId}::uuid, ${A_DAY}::timestamptz, ${actor.memberId}::uuid, 'x', ${kind},
            ${id}::uuid, ${memberOf('hanh')}::uuid, '{}')`;
      return tx.auditEvent.findMany({ select: { actorName: true, subjectName: true, onBehalfOfName: true } });
    });
    const nothing = { actorName: 'Người Nơi Khác', subjectName: null, onBehalfOfName: null };
    expect(events).toEqual(Object.keys(subjects).map(() => nothing));
  });
});

/** Every value of an answer as text, that of the cells of a workbook too. */
async function told(answer: unknown): Promise<string> {
  const isFile = typeof answer === 'object' && answer !== null && 'content' in answer;
  const content = isFile ? await readWorkbook(Buffer.from(answer.content as Uint8Array)) : null;
  return inspect([answer, content], { depth: null, maxArrayLength: null, maxStringLength: null });
}

async function secretsOf({ owner, people, units }: SmallDistrict): Promise<readonly string[]> {
  const lists = await Promise.all([
    owner.pledge.findMany({ select: { id: true } }),
    owner.pledgeVersion.findMany({ select: { id: true } }),
    owner.pledgeItem.findMany({ select: { id: true } }),
    owner.directive.findMany({ select: { id: true } }),
    owner.directiveScan.findMany({ select: { id: true } }),
    owner.theme.findMany({ select: { id: true } }),
    owner.campaign.findMany({ select: { id: true } }),
    owner.auditEvent.findMany({ select: { id: true } }),
    owner.deadlineExtension.findMany({ select: { id: true } }),
    owner.importedWorkbook.findMany({ select: { id: true } }),
    owner.roleAssignment.findMany({ select: { id: true } }),
  ]);
  const names = Object.values(people).flatMap(({ fullName, memberId }) => [fullName, memberId]);
  return [...lists.flat().map(({ id }) => id), ...names, ...Object.values(units), 'Sen Hồng'];
}

/** Every table with the columns of it that the application may read. */
async function readableTables({ owner }: SmallDistrict): Promise<readonly [string, string][]> {
  const rows = await owner.$queryRaw<{ name: string; columns: string }[]>`
    SELECT c.relname AS name, string_agg(quote_ident(a.attname), ', ') AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND has_column_privilege('noiguong_app', c.oid, a.attnum, 'SELECT')
     GROUP BY c.relname`;
  return rows.map(({ name, columns }) => [name, columns]);
}
