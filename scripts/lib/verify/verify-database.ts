import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { withClient } from '../connect';
import { OperatorError } from '../operator-error';
import { checkAncestry } from './check-ancestry';
import { checkCounts } from './check-counts';
import { checkItems, checkPledges, checkVersions } from './check-derived';
import { checkItemDays } from './check-item-days';
import { datesToAsk } from './dates-to-ask';
import type { Difference } from './difference';
import { type Facts, readFacts } from './read-facts';

export type Verification = {
  /** What was compared, one sentence each. */
  readonly compared: readonly string[];
  readonly differences: readonly Difference[];
};

/**
 * Counts everything that the database derived or rolls up a second time, from the event rows alone, in one snapshot
 * that the live product may go on changing meanwhile. Needs a role that reads every row.
 */
export function verifyDatabase(verifyUrl: string, now: Date): Promise<Verification> {
  return withClient(verifyUrl, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const facts = await readFacts(client);
    requireSomething(facts);
    const pledges = checkPledges(facts);
    const versions = checkVersions(facts);
    const items = checkItems(facts);
    const itemDays = await checkItemDays(client, facts);
    const ancestry = checkAncestry(facts);
    const dates = datesToAsk(facts, vietnamDayOf(now));
    const counts = await checkCounts(client, facts, dates);
    await client.query('ROLLBACK');
    return {
      compared: [
        `${facts.pledges.length} hồ sơ với ${facts.district.transitions.length} lần chuyển trạng thái`,
        `${facts.versions.length} bản của các hồ sơ, mỗi bản với ngày bắt đầu và ngày hết hiệu lực`,
        `${facts.items.length} việc với ${facts.district.notes.length} lần báo và ${facts.district.decisions.length} quyết định`,
        `các ngày của việc ghi gộp cho ${facts.versions.filter(({ inForceFrom }) => inForceFrom).length} bản đã có hiệu lực`,
        `cây tổ chức ${facts.district.units.length} đơn vị tại ${ancestry.days} ngày có thay đổi`,
        `${counts.rollUps} lượt tổng hợp với ${counts.groups} nhóm, ${datesSentence(facts, dates)}`,
      ],
      differences: [
        ...[...pledges, ...versions, ...items, ...itemDays],
        ...[...ancestry.differences, ...counts.differences],
      ],
    };
  });
}

/** A green tick over nothing would hide a role that row security keeps from every row. */
function requireSomething({ district }: Facts): void {
  if (district.units.length > 0) return;
  throw new OperatorError(
    'Không đọc được đơn vị nào: cơ sở dữ liệu còn trống, hoặc DATABASE_VERIFY_URL không dùng vai trò đọc tất cả (noiguong_backup).',
  );
}

type DatesOf = (campaign: Facts['campaigns'][number]) => readonly CalendarDate[];

function datesSentence({ campaigns }: Facts, datesOf: DatesOf): string {
  return campaigns.map((campaign) => `năm ${campaign.year} tại ${datesOf(campaign).length} ngày`).join(', ');
}
