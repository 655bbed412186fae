import { everyUseCase } from '@tests/support/every-use-case';
import type { Tried } from '@tests/support/thrown-away';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reader } from './access/people';
import { EVERYBODY } from './access/people';
import { READS } from './access/reads';
import { actOf } from './access/sent-act';
import { aTrial, isFound, outsidersOf } from './access/trial';

/**
 * The table of access with row security out of the way: the connection is the owner's, whom it does not bind. Whoever is
 * not of a row is forbidden the act and changes nothing; a query opens to those of its row, and tells them no more than
 * with both walls.
 */
const useCases = (await everyUseCase())
  .filter(({ name }) => outsidersOf(name).length > 0)
  .map((useCase) => [useCase.name, useCase] as const);
const reads = READS.map((read) => [read.query, read.of, read] as const);

let trial: Awaited<ReturnType<typeof aTrial>>;
beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  vi.stubEnv('DATABASE_URL', 'postgresql://unused');
  trial = await aTrial();
});

describe('the guards alone', () => {
  it.each(useCases)('forbid %s to everybody who is not of its row', async (name, useCase) => {
    for (const who of outsidersOf(name))
      expect(await trial.act(useCase, who, trial.owner), who).toEqual({ ending: 'forbidden', changed: [] });
  });

  it.each(reads)('open %s of %s to exactly those of its row', async (_query, _of, read) => {
    const opened: Reader[] = [];
    for (const who of EVERYBODY) if (isFound(await trial.read(read, who, trial.owner))) opened.push(who);
    expect(opened.toSorted()).toEqual(read.may.toSorted());
  });

  // A file costs a second to open; `readMyData` tells what it holds, and the empty layout tells nothing of the office.
  const opened = reads.filter(([query]) => !['readMyDataFile', 'templateFile'].includes(query));
  it.each(opened)('tell nobody more by %s of %s than both walls do', async (_query, _of, read) => {
    for (const who of read.may) {
      const both = await trial.toldBy(await trial.read(read, who, trial.app));
      const alone = await trial.toldBy(await trial.read(read, who, trial.owner));
      expect(
        [...alone].filter((word) => !both.has(word)),
        who,
      ).toEqual([]);
    }
  });
});

describe('with both walls', () => {
  it.each(useCases)(
    '%s is done by somebody of its row, so its form is one that has an effect',
    async (name, useCase) => {
      const tried: Tried[] = [];
      for (const who of actOf(name).may) tried.push(await trial.act(useCase, who, trial.app));
      expect(tried.map(({ ending, changed }) => [ending, changed.length > 0])).toContainEqual(['done', true]);
    },
  );
});
