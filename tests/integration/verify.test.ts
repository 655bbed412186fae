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
