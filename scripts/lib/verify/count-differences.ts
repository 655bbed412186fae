import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { withClient } from '../connect';
import { checkCounts } from './check-counts';
import { checkItems, checkPledges, checkVersions } from './check-derived';
import { checkItemDays } from './check-item-days';
import { readFacts } from './read-facts';

/** How many values of today's roll-up and of the derived columns a recount of all facts does not find again. */
export function countDifferences(verifyUrl: string): Promise<number> {
  return withClient(verifyUrl, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const facts = await readFacts(client);
    const today = vietnamDayOf(new Date());
    const counts = await checkCounts(client, facts, () => [today]);
    const itemDays = await checkItemDays(client, facts);
    await client.query('ROLLBACK');
    const derived = [checkPledges(facts), checkVersions(facts), checkItems(facts), itemDays];
    return [...derived, counts.differences].reduce((sum, { length }) => sum + length, 0);
  });
}
