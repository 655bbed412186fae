import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../scripts/lib/connect';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';
import { clearPledges } from './review/clear-pledges';

let district: SmallDistrict;
let pledge: TestPledge;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(async () => {
  await clearPledges(district);
  pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
});

const CLAIM = 'UPDATE pledge_item SET claimed_on = $2 WHERE id = $1';

/** What is stored, and what the recount finds wrong with it. */
async function days(): Promise<{ readonly answered: readonly string[]; readonly faults: readonly string[] }> {
  const { owner, urls } = district;
  const { answered } = await owner.itemDays.findUniqueOrThrow({ where: { versionId: pledge.versionId } });
  const { differences } = await verifyDatabase(urls.verify, new Date('2026-09-15T08:00:00+07:00'));
  return {
    answered: answered.map((day) => day.toISOString().slice(0, 10)),
    faults: differences.map(({ where }) => where).filter((where) => where.startsWith('item_days')),
  };
}

describe('the days of a version', () => {
  it('follow two who report on different items of it at the same time', async () => {
    const { urls } = district;
    const [first, second] = pledge.itemIds;
    await withClient(urls.migration, async (one) => {
      await withClient(urls.migration, async (other) => {
        await one.query('BEGIN');
        await one.query(CLAIM, [first, '2026-05-04']);
        // The second waits for the first one's dossier, and must not count what it saw before it waited.
        const waiting = other.query(CLAIM, [second, '2026-05-06']);
        await untilSomebodyWaits(district);
        await one.query('COMMIT');
        await waiting;
      });
    });
    expect(await days()).toEqual({ answered: ['2026-05-04', '2026-05-06'], faults: [] });
  });

  it('go back with a change that was rolled back', async () => {
    await withClient(district.urls.migration, async (client) => {
      await client.query('BEGIN');
      await client.query(CLAIM, [pledge.itemIds[0], '2026-05-04']);
      await client.query('ROLLBACK');
    });
    expect(await days()).toEqual({ answered: [], faults: [] });
  });

  it('go with the period in which it was in force', async () => {
    const { owner } = district;
    const where = { versionId: pledge.versionId };
    await owner.pledgeVersion.update({ where: { id: pledge.versionId }, data: { inForceFrom: null } });
    expect(await owner.itemDays.count({ where })).toBe(0);
    await owner.pledgeVersion.update({
      where: { id: pledge.versionId },
      data: { inForceFrom: new Date('2026-02-05T00:00:00Z') },
    });
    expect(await days()).toEqual({ answered: [], faults: [] });
  });

  it('are nobody’s to read or write but the roll-up’s', async () => {
    const { app } = district;
    await expect(app.$queryRaw`SELECT 1 FROM item_days`).rejects.toThrow(/permission denied/);
    await expect(app.$executeRaw`DELETE FROM item_days`).rejects.toThrow(/permission denied/);
    await expect(app.$queryRaw`SELECT fill_item_days('{}')`).rejects.toThrow(/permission denied/);
  });
});

async function untilSomebodyWaits({ owner }: SmallDistrict): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await owner.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted`;
    if (row && row.waiting > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waited for the dossier');
}
