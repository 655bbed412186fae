import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { startAmendmentUseCase } from '@/features/my-pledge/use-cases/start-amendment';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { toDbDate } from '@/server/db/calendar';
import { inScope, type Scope } from '@/server/db/scope';

let district: SmallDistrict;
beforeEach(async () => {
  district = await aSmallDistrict();
});

const day = (iso: string) => toDbDate(calendarDate(iso));
const idOf = (who: PersonKey) => district.people[who].memberId;

/** Next year's campaign, of the district or of another root. */
async function aCampaign(rootId: string, state: 'prepared' | 'open'): Promise<string> {
  const { owner, campaignId } = district;
  const { id: _, ...campaign } = await owner.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const id = randomUUIDv7();
  const copy = { ...campaign, id, rootId, year: 2027, state, resultScale: [], sections: [] };
  await owner.campaign.create({ data: copy });
  return id;
}

async function tryAsBay(write: (scope: Scope) => Promise<number>) {
  const { tokenHash } = district.people.bay;
  return inScope({ tokenHash, mode: 'write', db: district.app, at: A_DAY }, write);
}

async function anotherRoot(): Promise<string> {
  const id = randomUUIDv7();
  const root = {
    id,
    rootId: id,
    kind: 'root',
    name: 'Đảng bộ huyện khác',
    validFrom: day('2020-01-01'),
  } as const;
  await district.owner.unit.create({ data: root });
  return id;
}

describe('row security alone', () => {
  it('keeps a draft with its pledge, whatever pen its writer holds', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'submitted' });
    await actAs(district, 'bay')(startPledgeUseCase, { campaignId: district.campaignId });
    await expectWalledOff(
      district,
      'bay',
      ({ tx }) =>
        tx.$executeRaw`
          UPDATE pledge_draft SET pledge_id = ${pledgeId}::uuid, unit_id = ${district.units.vuonSen}::uuid
           WHERE author_id = ${idOf('bay')}::uuid`,
    );
  });

  it('lets no secretary type beside what was approved', async () => {
    const { pledgeId, version } = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
    await actAs(district, 'nam')(startAmendmentUseCase, { pledgeId, version: String(version) });
    await expectWalledOff(
      district,
      'bay',
      ({ tx }) =>
        tx.$executeRaw`
          INSERT INTO pledge_version (id, pledge_id, ordinal, author_id, submitted_at, entered_by_id, entered_by_name)
          VALUES (${randomUUIDv7()}::uuid, ${pledgeId}::uuid, 2, ${idOf('nam')}::uuid, ${A_DAY}::timestamptz,
            ${idOf('bay')}::uuid, 'Ngô Văn Bảy')`,
    );
  });

  it.each([
    ['begin', null, 'draft'],
    ['take back', 'submitted', 'draft'],
    ['give up', 'draft', null],
    ['send back unread', 'draft', 'returned'],
  ] as const)('lets no reviewer %s another’s amendment', async (_, before, after) => {
    const { owner } = district;
    const { pledgeId } = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
    const standing = { amendmentState: before, amendmentSince: before && A_DAY };
    await owner.pledge.update({ where: { id: pledgeId }, data: standing });
    await expectWalledOff(
      district,
      'bay',
      ({ tx }) => tx.$executeRaw`
        UPDATE pledge SET amendment_state = ${after}::amendment_state, amendment_since = ${after && A_DAY}::timestamptz
         WHERE id = ${pledgeId}::uuid`,
    );
  });

  it('lets a secretary report for nobody but those for whom they typed', async () => {
    const typed = await aPledge(district, { of: 'ut', state: 'approved', by: 'bay', enteredBy: 'bay' });
    const own = await aPledge(district, { of: 'nam', state: 'approved', by: 'bay' });
    const report = (of: PersonKey, { pledgeId, itemIds: [itemId] }: typeof own) =>
      tryAsBay(
        ({ tx }) => tx.$executeRaw`
          INSERT INTO progress_note (id, pledge_id, item_id, author_id, by_id, by_name, value, words, at, on_day)
          VALUES (${randomUUIDv7()}::uuid, ${pledgeId}::uuid, ${itemId}::uuid, ${idOf(of)}::uuid, ${idOf('bay')}::uuid,
            'x', 12, '', ${A_DAY}::timestamptz, '2026-02-10')`,
      );
    expect(await report('ut', typed)).toBe(1);
    await expect(report('nam', own)).rejects.toThrow(/row-level security/);
  });

  it.each(['minh', 'kha', 'tam', 'thoa'] as const)(
    'shows %s a collective’s words once they are in force, and never while they wait',
    async (who) => {
      const { versionId } = await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'submitted' });
      const read = () => readAs(district, who, ({ tx }) => tx.pledgeItem.count({ where: { versionId } }));
      expect(await read()).toBe(0);
      await district.owner.pledgeVersion.update({
        where: { id: versionId },
        data: { inForceFrom: day('2026-02-05') },
      });
      expect(await read()).toBe(3);
    },
  );

  it('shows a scan that was taken off to those alone who keep it', async () => {
    const { owner, units } = district;
    const directiveId = randomUUIDv7();
    const scan = { rootId: units.root, fileName: 'a.pdf', mediaType: 'application/pdf', addedAt: A_DAY };
    await owner.directive.create({
      data: {
        id: directiveId,
        rootId: units.root,
        unitId: units.root,
        type: 'Kế hoạch',
        symbol: '1-KH',
        issuer: 'x',
      },
    });
    await owner.directiveScan.createMany({
      data: [null, A_DAY].map((removedAt) => ({
        ...scan,
        ...{ id: randomUUIDv7(), directiveId, removedAt, addedById: idOf('thoa') },
        ...{ byteSize: 4, content: Buffer.from('%PDF') },
      })),
    });
    const seenBy = (who: PersonKey) => readAs(district, who, ({ tx }) => tx.directiveScan.count());
    expect(await seenBy('hanh')).toBe(1);
    expect(await seenBy('lien')).toBe(1);
    expect(await seenBy('thoa')).toBe(2);
  });

  it.each(['a year that is only prepared', 'another root’s year'])('opens no pledge in %s', async (year) => {
    const { units } = district;
    const isOwn = year === 'a year that is only prepared';
    const campaignId = await aCampaign(isOwn ? units.root : await anotherRoot(), isOwn ? 'prepared' : 'open');
    for (const [who, of] of [
      ['hanh', 'hanh'],
      ['bay', 'hanh'],
    ] as const)
      await expectWalledOff(
        district,
        who,
        ({ tx, actor }) =>
          tx.$executeRaw`
            INSERT INTO pledge (id, root_id, campaign_id, member_id, state, state_since)
            VALUES (${randomUUIDv7()}::uuid, ${actor.rootId}::uuid, ${campaignId}::uuid, ${idOf(of)}::uuid, 'draft', ${A_DAY}::timestamptz)`,
      );
  });

  it('counts a year that is only prepared for its officer alone', async () => {
    const { units } = district;
    const campaignId = await aCampaign(units.root, 'prepared');
    const countedBy = (who: PersonKey) =>
      readAs(
        district,
        who,
        ({ tx }) =>
          tx.$queryRaw<
            unknown[]
          >`SELECT obliged FROM roll_up(${campaignId}::uuid, ${units.vuonSen}::uuid, '2026-02-10', 'cell')`,
      );
    expect(await countedBy('hanh')).toEqual([]);
    expect(await countedBy('minh')).toEqual([]);
    expect(await countedBy('thoa')).toEqual([{ obliged: 4n }]);
  });
});
