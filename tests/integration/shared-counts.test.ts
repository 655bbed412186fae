import { setTimeout } from 'node:timers/promises';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import fc from 'fast-check';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { inScope, type Scope } from '@/server/db/scope';
import { countGroups, type GroupFigures, type RollUpQuestion } from '@/server/rollup/queries/count-groups';
import { countingMoment } from '@/server/rollup/queries/counting-moment';
import { shareCounts } from '@/server/rollup/shared-counts';

const WRITERS = 3;
const READERS = 4;

let district: SmallDistrict;
let pledges: readonly TestPledge[];
let question: RollUpQuestion;
beforeAll(async () => {
  district = await aSmallDistrict();
  const { campaignId, units } = district;
  question = { campaignId, unitId: units.root, on: calendarDate('2026-09-15'), by: 'subordinate' };
  const state = 'approved';
  pledges = [
    await aPledge(district, { of: 'hanh', state }),
    await aPledge(district, { of: 'muoi', state }),
    await aPledge(district, { of: 'ba', state }),
  ];
});

/** A count that remembers how often it was done. */
function counting(room = 100) {
  let times = 0;
  const shared = shareCounts<RollUpQuestion, GroupFigures>((scope, asked) => {
    times += 1;
    return countGroups(scope, asked);
  }, room);
  return { shared, times: () => times };
}

type Reader = { readonly scope: Scope; readonly close: () => Promise<void> };

/** Opens a page's reading and keeps it open: its snapshot is taken now. */
async function openReading(mode: 'read' | 'write' = 'read'): Promise<Reader> {
  const { app, people } = district;
  let end = () => {};
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  let page: Promise<unknown> = Promise.resolve();
  const scope = await new Promise<Scope>((resolve, reject) => {
    const options = { tokenHash: people.minh.tokenHash, mode, db: app, at: A_DAY };
    page = inScope(options, async (opened) => {
      resolve(opened);
      await until;
    });
    page.catch(reject);
  });
  return {
    scope,
    async close() {
      end();
      await page;
    },
  };
}

/** Transactions are numbered for all databases of a server, and those of other test files write meanwhile. */
async function twoReadingsOfOneMoment(): Promise<readonly [Reader, Reader]> {
  for (;;) {
    const pair = [await openReading(), await openReading()] as const;
    const [one, other] = await Promise.all(
      pair.map(({ scope }) => countingMoment(scope, district.units.root)),
    );
    if (one?.moment === other?.moment) return pair;
    await Promise.all(pair.map(({ close }) => close()));
  }
}

describe('figures counted for another viewer', () => {
  it('are shown to whoever looks at the same moment, and counted once', async () => {
    const { shared, times } = counting();
    const [one, other] = await twoReadingsOfOneMoment();
    const both = await Promise.all([shared(one.scope, question), shared(other.scope, question)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0].length).toBeGreaterThan(0);
    expect(times()).toBe(1);
    await Promise.all([one.close(), other.close()]);
  });

  it('are not shown to whoever may not count the unit', async () => {
    const { shared } = counting();
    const { app, people } = district;
    const leader = await openReading();
    expect((await shared(leader.scope, question)).length).toBeGreaterThan(0);
    const member = { tokenHash: people.hanh.tokenHash, mode: 'read', db: app, at: A_DAY } as const;
    expect(await inScope(member, (scope) => shared(scope, question))).toEqual([]);
    await leader.close();
  });

  it('are never those of a transaction that writes, nor shown to it', async () => {
    const { shared, times } = counting();
    const [writing, reading] = [await openReading('write'), await openReading()];
    await shared(writing.scope, question);
    await shared(reading.scope, question);
    await shared(writing.scope, question);
    expect(times()).toBe(3);
    await Promise.all([writing.close(), reading.close()]);
  });

  it('are forgotten when there is no more room, the oldest first', async () => {
    const reading = await openReading();
    const otherDay = { ...question, on: calendarDate('2026-09-14') };
    const { shared, times } = counting((await countGroups(reading.scope, question)).length + 1);
    for (const asked of [question, question, otherDay, otherDay, question])
      await shared(reading.scope, asked);
    expect(times()).toBe(3);
    await reading.close();
  });

  it('are counted again by whoever waited for a count that failed', async () => {
    let tries = 0;
    const shared = shareCounts<RollUpQuestion, GroupFigures>(async (scope, asked) => {
      tries += 1;
      if (tries > 1) return countGroups(scope, asked);
      await setTimeout(200);
      throw new Error('the first viewer went away');
    }, 100);
    const [one, other] = await twoReadingsOfOneMoment();
    const endings = await Promise.allSettled([shared(one.scope, question), shared(other.scope, question)]);
    expect(endings.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries).toBe(2);
    await Promise.all([one.close(), other.close()]);
  });

  it('are those of the viewer’s own snapshot, however the writers’ transactions overlap', async () => {
    const { shared, times } = counting();
    let readings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 50 }), async (steps) => {
        const stage = await openStage();
        for (const { verb, who } of steps) {
          const reader = await stage.perform(verb, who);
          if (!reader) continue;
          readings += 1;
          expect(await shared(reader.scope, question)).toEqual(await countGroups(reader.scope, question));
        }
        await stage.close();
      }),
      { numRuns: 12, examples: [[[...LATE_COMMIT]]] },
    );
    // Nothing shared would be right, too.
    expect(readings - times()).toBeGreaterThan(20);
  }, 240_000);
});

const step = fc.record({
  verb: fc.constantFrom('write', 'commit', 'roll back', 'open', 'look', 'look', 'look'),
  who: fc.nat({ max: 11 }),
});
type Verb = 'write' | 'commit' | 'roll back' | 'open' | 'look';

/** Who began first ends last: between the two readers no transaction is begun, and the newest number stays the same. */
const LATE_COMMIT: readonly { readonly verb: Verb; readonly who: number }[] = [
  { verb: 'write', who: 0 },
  { verb: 'write', who: 1 },
  { verb: 'commit', who: 1 },
  { verb: 'open', who: 0 },
  { verb: 'commit', who: 0 },
  { verb: 'open', who: 1 },
  { verb: 'look', who: 0 },
];

type Writer = { readonly client: pg.Client; readonly pledge: TestPledge; isOpen: boolean };

/** Writers whose transactions stay open over each other, and readers whose snapshots stay open over those. */
async function openStage() {
  const writers: Writer[] = [];
  for (const pledge of pledges.slice(0, WRITERS)) {
    const client = new pg.Client({ connectionString: district.urls.migration });
    await client.connect();
    writers.push({ client, pledge, isOpen: false });
  }
  const readers: Reader[] = [];
  return {
    /** The reader that looks, if one does. */
    async perform(verb: Verb, who: number): Promise<Reader | undefined> {
      const writer = writers[who % writers.length];
      if (verb === 'open') {
        readers.push(await openReading());
        if (readers.length > READERS) await readers.shift()?.close();
      }
      if (verb === 'open' || verb === 'look') return readers[who % Math.max(readers.length, 1)];
      if (writer) await act(writer, verb);
      return undefined;
    },
    async close() {
      for (const reader of readers) await reader.close();
      for (const { client } of writers) await client.end();
    },
  };
}

/** Moves the approval past the day asked for, or back before it: the figures of everybody above change. */
async function act(writer: Writer, verb: 'write' | 'commit' | 'roll back'): Promise<void> {
  const { client, pledge } = writer;
  if (verb === 'write') {
    if (!writer.isOpen) await client.query('BEGIN');
    writer.isOpen = true;
    await client.query(TOGGLE, [pledge.pledgeId]);
  } else if (writer.isOpen) {
    await client.query(verb === 'commit' ? 'COMMIT' : 'ROLLBACK');
    writer.isOpen = false;
  }
}

const TOGGLE = `
  UPDATE pledge SET approved_on = CASE approved_on WHEN '2026-02-05' THEN date '2026-12-01' ELSE '2026-02-05' END WHERE id = $1`;
