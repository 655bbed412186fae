import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { findCampaign, findCurrentCampaign } from '@/server/campaign/current-campaign';
import { toDbDate } from '@/server/db/calendar';
import { listReviewers } from '@/server/pledge/dossier-place';
import { readDossier } from '@/server/pledge/read-dossier';

const AUTHORS = ['hanh', 'bay', 'sau', 'ba', 'nam5', 'hai'] as const satisfies readonly PersonKey[];
/** Who reads whose text: each their own, and what is routed to them (handbook §2.7). */
const READS: Partial<Record<PersonKey, readonly PersonKey[]>> = {
  bay: ['hanh', 'bay'],
  // Two secretaries review each other.
  chin: ['sau'],
  sau: ['sau'],
  // The only secretary's own goes to the committee above.
  lien: ['bay'],
  nam5: ['nam5', 'hai'],
  // No secretary, no committee officer between: to the root's officer.
  tam: ['ba', 'nam5'],
  hanh: ['hanh'],
  ba: ['ba'],
  hai: ['hai'],
};
const TEXT_TABLES = [
  'pledge_version',
  'pledge_item',
  'pledge_transition',
  'progress_note',
  'item_decision',
] as const;

let district: SmallDistrict;
let everybody: readonly PersonKey[];
const pledges = {} as Record<(typeof AUTHORS)[number], TestPledge>;

beforeAll(async () => {
  district = await aSmallDistrict();
  everybody = Object.keys(district.people) as PersonKey[];
  for (const of of AUTHORS) {
    pledges[of] = await aPledge(district, { of, state: 'approved', by: of === 'bay' ? 'lien' : 'bay' });
    await actAs(district, of)(noteProgressUseCase, {
      itemId: pledges[of].itemIds[0],
      version: '0',
      value: '5',
      on: '09/02/2026',
      words: 'Lời riêng',
    });
  }
});

describe('row security alone', () => {
  it('shows each person the text of their own and of what is routed to them, and nothing else', async () => {
    const nameOf = new Map(everybody.map((who) => [district.people[who].memberId, who]));
    for (const who of everybody) {
      for (const table of TEXT_TABLES) {
        const rows = await readAs(district, who, ({ tx }) =>
          tx.$queryRawUnsafe<{ author_id: string }[]>(`SELECT DISTINCT author_id FROM ${table}`),
        );
        const authors = rows.map(({ author_id }) => nameOf.get(author_id)).sort();
        const expected = table === 'item_decision' ? [] : [...(READS[who] ?? [])].sort();
        expect(authors, `${who} reads ${table}`).toEqual(expected);
      }
    }
  });

  it('shows names to those who review or must call, never to leaders or inspectors', async () => {
    const known = async (who: PersonKey) =>
      (await readAs(district, who, ({ tx }) => tx.member.findMany({ select: { id: true } }))).length;
    expect(await known('minh')).toBe(await known('kha'));
    // Oneself, and the one reviewer whose name the author sees.
    expect(await known('minh')).toBe(2);
    // The administrator keeps everybody's place, and reads nobody's pledge (above).
    expect(await known('que')).toBe(everybody.length);
    expect(await known('bay')).toBe(6);
    expect(await known('thoa')).toBe(everybody.length);
  });

  it.each(peopleBut('hanh', 'bay'))(
    'lets %s neither move Hạnh’s pledge nor decide on her items',
    async (who) => {
      const { tokenHash } = district.people[who];
      const { inScope } = await import('@/server/db/scope');
      const options = {
        tokenHash,
        mode: 'write',
        db: district.app,
        at: new Date('2026-02-10T09:00:00+07:00'),
      } as const;
      const moved = await inScope(options, async ({ tx }) => [
        await tx.$executeRaw`UPDATE pledge SET version = version + 1 WHERE id = ${pledges.hanh.pledgeId}::uuid`,
        await tx.$executeRaw`UPDATE pledge_item SET confirmed_done_on = '2026-02-10' WHERE pledge_id = ${pledges.hanh.pledgeId}::uuid`,
      ]);
      expect(moved).toEqual([0, 0]);
    },
  );

  it('lets nobody confirm their own result', async () => {
    const { inScope } = await import('@/server/db/scope');
    const options = { tokenHash: district.people.hanh.tokenHash, mode: 'write', db: district.app } as const;
    const own = inScope(
      { ...options, at: new Date('2026-02-10T09:00:00+07:00') },
      ({ tx }) =>
        tx.$executeRaw`UPDATE pledge_item SET confirmed_done_on = '2026-02-10' WHERE pledge_id = ${pledges.hanh.pledgeId}::uuid`,
    );
    await expect(own).rejects.toThrow(/confirmed by a reviewer/);
  });

  it.each([
    [
      'take back the approval of their own pledge',
      "UPDATE pledge SET state = 'submitted', approved_on = NULL, in_force_version_id = NULL WHERE id = $1::uuid",
    ],
    [
      'make a draft of their own approved pledge',
      "UPDATE pledge SET state = 'draft', submitted_on = NULL, approved_on = NULL, in_force_version_id = NULL WHERE id = $1::uuid",
    ],
  ])('lets nobody %s', async (_, statement) => {
    const { inScope } = await import('@/server/db/scope');
    const options = { tokenHash: district.people.hanh.tokenHash, mode: 'write', db: district.app } as const;
    const moved = inScope({ ...options, at: A_DAY }, ({ tx }) =>
      tx.$executeRawUnsafe(statement, pledges.hanh.pledgeId),
    );
    await expect(moved).rejects.toThrow(/stays in force/);
  });

  it('keeps approved text as it was approved, for its author too', async () => {
    const { inScope } = await import('@/server/db/scope');
    const { pledgeId, versionId } = pledges.hanh;
    const options = {
      tokenHash: district.people.hanh.tokenHash,
      mode: 'write',
      db: district.app,
      at: A_DAY,
    } as const;
    const added = inScope(
      options,
      ({ tx, actor }) => tx.$executeRaw`
      INSERT INTO pledge_item (id, pledge_id, version_id, author_id, key, ordinal, what, "group", measure, due_on)
      VALUES (${randomUUIDv7()}::uuid, ${pledgeId}::uuid, ${versionId}::uuid, ${actor.memberId}::uuid, ${randomUUIDv7()}::uuid, 4, 'Thêm sau', 'study', 'yes_no', '2026-11-30')`,
    );
    await expect(added).rejects.toThrow(/row-level security/);
    const changed = inScope(
      options,
      ({ tx }) => tx.$executeRaw`UPDATE pledge_item SET what = 'Khác' WHERE version_id = ${versionId}::uuid`,
    );
    await expect(changed).rejects.toThrow(/permission denied/);
  });

  it('stands aside for nobody who has not entered', async () => {
    for (const table of [
      ...TEXT_TABLES,
      'member',
      'membership',
      'pledge',
      'unit',
      'campaign',
      'audit_event',
      'account',
    ]) {
      const columns = table === 'account' ? 'id' : '1';
      const rows = await district.app.$queryRawUnsafe<unknown[]>(`SELECT ${columns} FROM ${table}`);
      expect(rows, table).toEqual([]);
    }
  });
});

describe('the guards alone', () => {
  it('show a dossier to its author and its reviewers only, with row security out of the way', async () => {
    for (const who of everybody) {
      for (const of of AUTHORS) {
        const dossier = await readAs(district, who, (scope) => readDossier(scope, pledges[of].pledgeId), {
          db: district.owner,
        });
        expect(dossier !== null, `${who} opens ${of}`).toBe(READS[who]?.includes(of) ?? false);
      }
    }
  });

  it('show the page of one’s own pledge to its author only', async () => {
    for (const who of everybody) {
      const seen = await readAs(district, who, (scope) => readMyPledge(scope, pledges.hanh.pledgeId), {
        db: district.owner,
      });
      expect(seen !== null, who).toBe(who === 'hanh');
    }
  });

  it.each(peopleBut('hanh'))('refuse %s every act on Hạnh’s pledge', async (who) => {
    const act = actAs(district, who);
    const { pledgeId, itemIds } = pledges.hanh;
    const forbidden = { kind: 'forbidden' };
    const past = { db: district.owner };
    expect(await act(submitPledgeUseCase, { pledgeId, version: '3', draftVersion: '1' }, past)).toEqual(
      forbidden,
    );
    expect(await act(withdrawPledgeUseCase, { pledgeId, version: '3' }, past)).toEqual(forbidden);
    expect(
      await act(
        noteProgressUseCase,
        { itemId: itemIds[0], version: '1', value: '12', on: '10/02/2026' },
        past,
      ),
    ).toEqual(forbidden);
  });
});

describe('another root in the same database', () => {
  it('is not there for the guards alone', async () => {
    const { owner, campaignId } = district;
    const rootId = randomUUIDv7();
    const day = (iso: string) => toDbDate(calendarDate(iso));
    await owner.unit.create({
      data: { id: rootId, rootId, kind: 'root', name: 'Đảng bộ huyện khác', validFrom: day('2020-01-01') },
    });
    const { id: _, ...campaign } = await owner.campaign.findUniqueOrThrow({ where: { id: campaignId } });
    const foreign = await owner.campaign.create({
      data: {
        ...campaign,
        id: randomUUIDv7(),
        rootId,
        year: 2027,
        startsOn: day('2026-01-02'),
        resultScale: [],
        sections: [],
      },
    });
    const past = { db: owner };
    const current = await readAs(district, 'nam', (scope) => findCurrentCampaign(scope), past);
    expect(current?.id).toBe(campaignId);
    expect(await readAs(district, 'nam', (scope) => findCampaign(scope, foreign.id), past)).toBeNull();
    const ending = await actAs(district, 'nam')(startPledgeUseCase, { campaignId: foreign.id }, past);
    expect(ending).toMatchObject({ kind: 'refused', code: 'campaign.closed' });
  });
});

describe('who reviews whom', () => {
  it('is the same rule in SQL and in the domain, whoever holds which role', async () => {
    const cells = ['vuonSen', 'cauTre', 'benLuaCell', 'tuPhap'] as const;
    const committees = ['goSen', 'benLua', 'root'] as const;
    const holder = fc.constantFrom(...everybody);
    const assignments = fc.record({
      secretaries: fc.array(fc.tuple(holder, fc.constantFrom(...cells)), { maxLength: 6 }),
      officers: fc.array(fc.tuple(holder, fc.constantFrom(...committees)), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(assignments, async ({ secretaries, officers }) => {
        await assign([
          ...secretaries.map(([who, at]) => ({ who, at, role: 'cell_secretary' as const })),
          ...officers.map(([who, at]) => ({ who, at, role: 'committee_officer' as const })),
        ]);
        for (const who of everybody) await expectSameRule(who);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a secretary whose role ends', () => {
  it.each([
    ['2026-02-11', 'bay'],
    ['2026-02-10', 'lien'],
  ] as const)('on %s leaves the dossier of today to %s, by either wall', async (until, reviewer) => {
    await assign([
      { who: 'bay', at: 'vuonSen', role: 'cell_secretary' },
      { who: 'lien', at: 'goSen', role: 'committee_officer' },
    ]);
    await district.owner.roleAssignment.updateMany({
      where: { role: 'cell_secretary' },
      data: { validTo: toDbDate(calendarDate(until)) },
    });
    const { memberId } = district.people.hanh;
    const named = await readAs(district, 'hanh', (scope) => listReviewers(scope, memberId));
    expect(named.map(({ memberId: id }) => id)).toEqual([district.people[reviewer].memberId]);
    await expectSameRule('hanh');
  });
});

async function assign(
  held: readonly {
    who: PersonKey;
    at: keyof SmallDistrict['units'];
    role: 'cell_secretary' | 'committee_officer';
  }[],
) {
  await district.owner.roleAssignment.deleteMany();
  const once = new Map(held.map((each) => [`${each.who} ${each.at} ${each.role}`, each]));
  await district.owner.roleAssignment.createMany({
    data: [...once.values()].map(({ who, at, role }) => ({
      id: randomUUIDv7(),
      rootId: district.units.root,
      memberId: district.people[who].memberId,
      role,
      unitId: district.units[at],
      validFrom: toDbDate(calendarDate('2020-01-01')),
    })),
  });
}

/** The domain's reviewers, SQL's reviewers, and SQL's answer the other way round, for one author. */
async function expectSameRule(who: PersonKey) {
  const authorId = district.people[who].memberId;
  const domain = await readAs(district, who, (scope) => listReviewers(scope, authorId));
  const sql = await district.owner.$queryRaw<
    { member_id: string }[]
  >`SELECT member_id FROM reviewers_of(${authorId}::uuid, '2026-02-10')`;
  const inverse = await district.owner.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM member m WHERE ${authorId}::uuid = ANY (dossier_members_of(m.id, '2026-02-10'))`;
  const expected = [...new Set(domain.map(({ memberId }) => memberId))].sort();
  expect([...new Set(sql.map(({ member_id }) => member_id))].sort()).toEqual(expected);
  expect(inverse.map(({ id }) => id).sort()).toEqual(expected);
}
