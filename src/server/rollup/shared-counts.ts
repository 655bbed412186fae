import 'server-only';
import type { Scope } from '../db/scope';
import { countingMoment } from './queries/counting-moment';

type Question = { readonly campaignId: string; readonly unitId: string };

type Kept<Row> = { readonly counted: Promise<readonly Row[]>; weight: number };

/** Counts once for everybody who asks the same question of the same moment. */
export type SharedCounts<Asked extends Question, Row> = (
  scope: Pick<Scope, 'tx'>,
  question: Asked,
) => Promise<readonly Row[]>;

/**
 * Wraps a count so that viewers of one moment share it. Nothing is ever out of date: what is shared was counted over the
 * very rows that the asker's own snapshot shows, and the database is asked each time whether the asker may count the
 * unit. Whoever waits for another's count that fails counts alone. The oldest counts go when `mostRows` are kept.
 */
export function shareCounts<Asked extends Question, Row>(
  count: SharedCounts<Asked, Row>,
  mostRows: number,
): SharedCounts<Asked, Row> {
  const kept = new Map<string, Kept<Row>>();
  return async (scope, question) => {
    const moment = await momentOf(scope, question);
    if (moment === null) return count(scope, question);
    const key = JSON.stringify([moment, question]);
    const known = kept.get(key);
    if (known) return known.counted.catch(() => count(scope, question));
    const counted = count(scope, question);
    const mine: Kept<Row> = { counted, weight: 0 };
    kept.set(key, mine);
    try {
      // An answer without rows takes room, too.
      mine.weight = (await counted).length + 1;
      dropOldest(kept, mostRows);
    } catch {
      kept.delete(key);
    }
    return counted;
  };
}

function dropOldest<Row>(kept: Map<string, Kept<Row>>, mostRows: number): void {
  let rows = [...kept.values()].reduce((sum, each) => sum + each.weight, 0);
  for (const [key, each] of kept) {
    if (rows <= mostRows) return;
    kept.delete(key);
    rows -= each.weight;
  }
}

const asked = new WeakMap<Scope['tx'], Map<string, ReturnType<typeof countingMoment>>>();

/** What the moment is called for this question; null where its answer is nobody else's. Asked once a page and unit. */
async function momentOf(scope: Pick<Scope, 'tx'>, { unitId, campaignId }: Question): Promise<string | null> {
  const ofScope = asked.get(scope.tx) ?? new Map<string, ReturnType<typeof countingMoment>>();
  asked.set(scope.tx, ofScope);
  const asking = ofScope.get(unitId) ?? countingMoment(scope, unitId);
  ofScope.set(unitId, asking);
  const found = await asking;
  return found?.campaignIds.includes(campaignId) ? found.moment : null;
}
