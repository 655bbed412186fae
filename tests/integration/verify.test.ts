import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';
import { clearPledges } from './review/clear-pledges';

const NOW = new Date('2026-09-15T08:00:00+07:00');

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(() => clearPledges(district));

const verify = () => verifyDatabase(district.urls.verify, NOW);

describe('the independent recount', () => {
  it('agrees with a district of which every fact is in order', async () => {
    await aPledge(district, { of: 'hanh', state: 'approved' });
    await aPledge(district, { of: 'nam', state: 'returned' });
    const { compared, differences } = await verify();
    expect(differences).toEqual([]);
    expect(compared).toContain('2 hồ sơ với 4 lần chuyển trạng thái');
  });

  it('finds a pledge whose date of approval was changed behind its events', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'approved' });
    await district.owner.pledge.update({
      where: { id: pledgeId },
      data: { approvedOn: new Date('2026-02-20T00:00:00Z') },
    });
    const { differences } = await verify();
    expect(differences).toContainEqual({
      where: `pledge ${pledgeId}`,
      what: 'approvedOn',
      stored: '2026-02-20',
      recounted: '2026-02-05',
    });
  });

  it('finds an item that is said to be done without a confirmation, and the figures that it spoils', async () => {
    const { itemIds } = await aPledge(district, { of: 'hanh', state: 'approved' });
    await district.owner.pledgeItem.update({
      where: { id: itemIds[0] },
      data: { confirmedDoneOn: new Date('2026-06-01T00:00:00Z') },
    });
    const { differences } = await verify();
    expect(differences).toContainEqual(
      expect.objectContaining({ where: `pledge_item ${itemIds[0]}`, what: 'confirmedDoneOn' }),
    );
    expect(differences.some(({ where }) => where.startsWith('roll_up_counts'))).toBe(true);
  });

  it('finds a version whose first day in force was changed behind its events, and names the row', async () => {
    const { versionId } = await aPledge(district, { of: 'hanh', state: 'approved' });
    await district.owner.pledgeVersion.update({
      where: { id: versionId },
      data: { inForceFrom: new Date('2026-07-01T00:00:00Z') },
    });
    const { differences } = await verify();
    expect(differences).toContainEqual({
      where: `pledge_version ${versionId}`,
      what: 'inForceFrom',
      stored: '2026-07-01',
      recounted: '2026-02-05',
    });
    expect(differences.some(({ what }) => what === 'items')).toBe(true);
  });

  it('finds days that do not follow the items, and the figures that they spoil', async () => {
    const { versionId } = await aPledge(district, { of: 'hanh', state: 'approved' });
    await district.owner.itemDays.update({ where: { versionId }, data: { due: [] } });
    const { differences } = await verify();
    expect(differences).toContainEqual(
      expect.objectContaining({ where: `item_days ${versionId}`, what: 'due', stored: '{}' }),
    );
    expect(differences.some(({ where }) => where.startsWith('roll_up_counts'))).toBe(true);
  });

  it('counts collectives, and who has more time, as the roll-up does', async () => {
    const { owner, campaignId, units, people } = district;
    await owner.campaign.update({
      where: { id: campaignId },
      data: { obligedUnitKinds: ['cell', 'grassroots_committee', 'collective'] },
    });
    const granted = {
      rootId: units.root,
      campaignId,
      until: new Date('2026-04-20T00:00:00Z'),
      reason: 'Lũ về sớm',
      grantedById: people.thoa.memberId,
      grantedByName: people.thoa.fullName,
      grantedAt: NOW,
    };
    await owner.deadlineExtension.create({ data: { id: randomUUIDv7(), unitId: units.goSen, ...granted } });
    await owner.deadlineExtension.create({
      data: { id: randomUUIDv7(), memberId: people.hai.memberId, ...granted },
    });
    for (const of of ['hanh', 'hai', 'ba'] as const)
      await aPledge(district, { of, state: 'submitted', submittedOn: '2026-04-15' });
    expect((await verify()).differences).toEqual([]);
    const [row] = await owner.$queryRaw<{ late: number; collectives: number }[]>`
      SELECT sum(late)::int AS late, sum(collectives)::int AS collectives
        FROM roll_up_counts(${campaignId}::uuid, ${units.root}::uuid, '2026-09-15', 'subordinate')`;
    // Only Ba's unit has no more time.
    expect(row).toEqual({ late: 1, collectives: 7 });
    await owner.deadlineExtension.deleteMany({});
    await owner.campaign.update({ where: { id: campaignId }, data: { obligedUnitKinds: [] } });
  });

  it('finds a closure that does not follow the placements', async () => {
    const { owner, units } = district;
    const stolen = { ancestorId: units.goSen, unitId: units.vuonSen };
    await owner.unitAncestry.deleteMany({ where: stolen });
    const { differences } = await verify();
    expect(differences.some(({ where }) => where.startsWith('unit_ancestry của Chi bộ ấp Vườn Sen'))).toBe(
      true,
    );
    await owner.$executeRaw`UPDATE unit_placement SET valid_from = valid_from WHERE unit_id = ${units.vuonSen}::uuid`;
    expect((await verify()).differences).toEqual([]);
  });

  it('refuses to be satisfied with rows that it cannot read', async () => {
    await expect(verifyDatabase(district.urls.app, NOW)).rejects.toThrow('noiguong_backup');
  });
});
