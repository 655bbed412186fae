import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import { verifyDatabase } from '../../scripts/lib/verify/verify-database';
import { clearPledges } from './review/clear-pledges';
import { command, EVERY_ACT, morningOf, perform, VERBS } from './roll-up/random-year';

const FIRST_DAY = calendarDate('2026-01-10');

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
  await district.owner.campaign.updateMany({
    data: { obligedUnitKinds: ['cell', 'grassroots_committee', 'collective'] },
  });
});

/** Back to the tree, the cells and the empty campaign of the small district. */
async function begin(): Promise<void> {
  await clearPledges(district);
  const { owner } = district;
  const since = toDbDate(calendarDate('2020-01-01'));
  await owner.deadlineExtension.deleteMany({});
  await owner.unitPlacement.deleteMany({ where: { validFrom: { gt: since } } });
  await owner.unitPlacement.updateMany({ data: { validTo: null } });
  await owner.membership.deleteMany({ where: { validFrom: { gt: since } } });
  await owner.membership.updateMany({ data: { validTo: null } });
}

describe('the roll-up of any year', () => {
  it('equals the recount of its events, at every date asked about', { timeout: 240_000 }, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 40, maxLength: 80 }), async (commands) => {
        await begin();
        let day = FIRST_DAY;
        for (const typed of commands) {
          day = addDays(day, typed.daysLater);
          if (await perform({ district, typed, day })) done.set(typed.verb, (done.get(typed.verb) ?? 0) + 1);
        }
        const { differences } = await verifyDatabase(district.urls.verify, morningOf(addDays(day, 1)));
        expect(differences).toEqual([]);
      }),
      { numRuns: 20, examples: [[[...EVERY_ACT]]] },
    );
    // A year in which nothing was done would agree with anything: the example does all of it, if no rule changed.
    for (const verb of VERBS) expect(done.get(verb) ?? 0, verb).toBeGreaterThan(0);
  });
});
