import 'server-only';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDateTime } from '@/lib/format-date-time';
import type { Scope } from '@/server/db/scope';
import type { ActKind } from '../refusals';

type ActRow = { readonly kind: ActKind; readonly by_id: string; readonly by_name: string; readonly at: Date };

/** What happened last to a dossier, or to it and one of its items: fills the sentence of a stale form. */
export async function latestAct(
  { tx, actor }: Scope,
  pledgeId: string,
  itemId: string | null = null,
): Promise<RefusalDetails> {
  const rows = await tx.$queryRaw<ActRow[]>`
    WITH same_work AS (
      SELECT other.id FROM pledge_item item JOIN pledge_item other ON other.pledge_id = item.pledge_id AND other.key = item.key
       WHERE item.id = ${itemId}::uuid)
    SELECT kind::text, by_id, by_name, at FROM pledge_transition WHERE pledge_id = ${pledgeId}::uuid
    UNION ALL
    SELECT kind::text, by_id, by_name, at FROM item_decision WHERE item_id IN (SELECT id FROM same_work)
    UNION ALL
    SELECT 'note', by_id, by_name, at FROM progress_note WHERE item_id IN (SELECT id FROM same_work)
    ORDER BY at DESC LIMIT 1`;
  const act = rows[0];
  if (!act) return {};
  const who = act.by_id === actor.memberId ? 'Chính đồng chí' : `Đồng chí ${act.by_name}`;
  return { who, act: act.kind, when: formatDateTime(act.at) };
}
