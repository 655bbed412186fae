import { isDeepStrictEqual } from 'node:util';
import type { Figures } from '@/domain/rollup/figures';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
import { connect, type Database } from '@/server/db/client';
import { inScope, noSession, type Scope } from '@/server/db/scope';
import { countGroups, type RollUpQuestion } from '@/server/rollup/queries/count-groups';
import { withClient } from '../connect';
import type { ConnectionUrls } from '../connection-urls';
import { type Figure, median } from '../measured/figure';
import type { Visitor } from '../visit/visitors';
import type { Scale } from './bench-database';
import { fetchDayRows } from './day-rows';
import { foldRows } from './fold-rows';

const ROUNDS = { short: 3, whole: 9 };
const QUERIES_A_ROUND = 5;
const AIM_MS: Readonly<Record<Scale, number>> = { district: 20, province: 250 };

export type RollUpAsk = {
  readonly urls: ConnectionUrls;
  readonly reader: Visitor;
  readonly scale: Scale;
  readonly isShort: boolean;
};

/**
 * The root's roll-up by first-level unit as of today, in turn: the product's own query as somebody who may ask it, and a
 * program that fetches the rows and folds them. Both must come to the same figures.
 */
export async function measureRollUp({ urls, reader, scale, isShort }: RollUpAsk): Promise<readonly Figure[]> {
  const app = connect(urls.app);
  const inSql: Timed[] = [];
  const folded: Timed[] = [];
  await withClient(urls.verify, async (client) => {
    const question = await askedBy(app, reader);
    for (let round = 0; round < (isShort ? ROUNDS.short : ROUNDS.whole); round += 1) {
      for (let query = 0; query < QUERIES_A_ROUND; query += 1)
        inSql.push(await rollUpOnce(app, reader, question));
      folded.push(await timed(async () => foldRows(await fetchDayRows(client, question), question)));
    }
  }).finally(() => app.$disconnect());
  requireSame([...inSql, ...folded]);
  const [sqlMs, foldMs] = [inSql, folded].map((runs) => median(runs.map(({ ms }) => ms))) as [number, number];
  return [
    { name: 'Tổng hợp toàn đảng bộ bằng SQL', value: sqlMs, unit: 'ms', aim: { atMost: AIM_MS[scale] } },
    { name: 'Đọc từng dòng rồi cộng bằng TypeScript', value: foldMs, unit: 'ms' },
    { name: 'SQL nhanh gấp', value: foldMs / sqlMs, unit: 'times' },
  ];
}

type Timed = { readonly ms: number; readonly figures: ReadonlyMap<string, Figures> };
type Question = RollUpQuestion & { readonly campaign: CampaignWithTitle };

function askedBy(app: Database, reader: Visitor): Promise<Question> {
  return readAs(app, reader, async (scope) => {
    const campaign = await findCurrentCampaign(scope);
    if (!campaign) throw new Error('there is no campaign to roll up');
    return { campaign, campaignId: campaign.id, unitId: campaign.rootId, on: scope.today, by: 'subordinate' };
  });
}

/** The query alone, inside a scope that is open already: every page opens one whatever it reads. */
function rollUpOnce(app: Database, reader: Visitor, question: Question): Promise<Timed> {
  return readAs(app, reader, (scope) =>
    timed(async () => {
      const groups = await countGroups(scope, question);
      return new Map(groups.map(({ unitId, figures }) => [unitId, figures]));
    }),
  );
}

async function timed(work: () => Promise<Timed['figures']>): Promise<Timed> {
  const startedAt = performance.now();
  const figures = await work();
  return { ms: performance.now() - startedAt, figures };
}

async function readAs<T>(
  app: Database,
  { tokenHash }: Visitor,
  read: (scope: Scope) => Promise<T>,
): Promise<T> {
  const result = await inScope({ tokenHash, mode: 'read', db: app }, read);
  if (result === noSession) throw new Error('the reader is not signed in');
  return result;
}

/** A fast answer is worth nothing if it is another one. */
function requireSame([first, ...others]: readonly Timed[]): void {
  if (!first || first.figures.size === 0) throw new Error('the roll-up counted nothing');
  const sorted = ({ figures }: Timed) => [...figures].toSorted(([a], [b]) => a.localeCompare(b));
  for (const other of others) {
    if (!isDeepStrictEqual(sorted(first), sorted(other))) throw new Error('the two roll-ups do not agree');
  }
}
