import { everyUseCase } from '@tests/support/every-use-case';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYBODY, type Reader } from './access/people';
import { READS, type Read } from './access/reads';
import { aTrial, outsidersOf, type Somebody } from './access/trial';

/**
 * The table of access with the guards out of the way: `can` and `holdsAny` say yes to everything. Whoever is not of a
 * row changes nothing by the act, and is told no text by the query that no query of theirs tells with both walls. Names are counted in two-walls.test.ts.
 */
const guards = vi.hoisted(() => ({ areOff: false }));

vi.mock('@/domain/access/permissions', async (original) => {
  const real = await original<typeof import('@/domain/access/permissions')>();
  const can: typeof real.can = (...asked) => guards.areOff || real.can(...asked);
  return { ...real, can };
});
vi.mock('@/domain/access/roles', async (original) => {
  const real = await original<typeof import('@/domain/access/roles')>();
  const holdsAny: typeof real.holdsAny = (...asked) => guards.areOff || real.holdsAny(...asked);
  return { ...real, holdsAny };
});

const useCases = (await everyUseCase())
  .filter(({ name }) => outsidersOf(name).length > 0)
  .map((useCase) => [useCase.name, useCase] as const);

/** An act leaves these in its actor's own name: that it was done, and that its form was used. */
const OF_ONES_OWN_HAND = ['audit_event', 'idempotency_key'];

/** What an act does that the same person may do by another one, on the same thing. */
const BY_ANOTHER_ACT: Readonly<Record<string, readonly [Somebody, string]>> = {
  'account.issue-for-unit': ['bay', 'account.issue'],
};

let trial: Awaited<ReturnType<typeof aTrial>>;
beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  vi.stubEnv('DATABASE_URL', 'postgresql://unused');
  trial = await aTrial();
});
beforeEach(() => {
  guards.areOff = false;
});

describe('row security alone', () => {
  it.each(useCases)(
    'lets nobody change anything by %s who is not of its row',
    async (name, useCase) => {
      guards.areOff = true;
      for (const who of outsidersOf(name)) {
        if (BY_ANOTHER_ACT[name]?.[0] === who) continue;
        const { changed } = await trial.act(useCase, who, trial.app);
        expect(
          changed.filter((table) => !OF_ONES_OWN_HAND.includes(table)),
          who,
        ).toEqual([]);
      }
    },
    120_000,
  );

  it.each(EVERYBODY)(
    'tells %s no text that both walls keep from them',
    async (who) => {
      const known = new Set((await textTold(READS_OF_TEXT, who)).map(([id]) => id));
      guards.areOff = true;
      const notTheirs = READS_OF_TEXT.filter(({ may }) => !may.includes(who));
      expect((await textTold(notTheirs, who)).filter(([id]) => !known.has(id))).toEqual([]);
    },
    120_000,
  );
});

/** What somebody wrote, and what became of it: row security lets know of the pledge, of units and of names farther. */
const TEXT =
  /^(pledge_item|pledge_part|pledge_transition|progress_note|item_decision|directive_scan|text_opening) /;

/** The empty layout tells nothing of the office, and costs a second to open. */
const READS_OF_TEXT = READS.filter(({ query }) => query !== 'templateFile' && query !== 'officeFile');

/** Every id of a text with the query that told it. A query that fails on what it does not find has told nothing. */
async function textTold(
  reads: readonly Read[],
  who: Reader,
): Promise<readonly (readonly [string, string])[]> {
  const told: [string, string][] = [];
  for (const read of reads) {
    const answer = await trial.read(read, who, trial.app).catch(() => null);
    for (const id of await trial.toldBy(answer))
      if (TEXT.test(id)) told.push([id, `${read.query} of ${read.of}`]);
  }
  return told;
}
