import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { routes } from '@/config/routes';
import { visiting } from '../bench/page-speed';
import { withClient } from '../connect';
import { ensureDemonstration, todayInVietnam } from '../demonstration';
import { type Figure, median } from '../measured/figure';
import { residentMegabytes } from '../resident-memory';
import { step } from '../step';
import { openTemporaryDatabase } from '../temporary-database';
import { serveTestBuild } from '../test-build';
import { openTestFolder } from '../test-folder';
import { type Load, underLoad, type Work } from '../visit/load';
import { bringNewcomers } from '../visit/newcomers';
import { openForm, send } from '../visit/submission';
import { officersOfCommittees, plainMembers, readersOfRoot, secretariesOfCells } from '../visit/visitors';
import type { Extent, Proof } from './proof';

type Length = {
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly submissions: number;
};

const LENGTHS: Readonly<Record<Extent, Length>> = {
  whole: { warmUpSeconds: 60, seconds: 600, submissions: 2_000 },
  sample: { warmUpSeconds: 3, seconds: 20, submissions: 40 },
};

const SAMPLE_MS = 1_000;
/** A tenth of the time is looked at as one: the collector makes single moments uneven. */
const STRETCHES = 10;
const MOST_GROWTH = 0.1;
/** Each visitor thinks between two pages, so that a busy machine measures memory and not its queue. */
const PAUSE_MS = 200;

/** The server under everything that people do at once, for ten minutes: what it still holds in the end. */
export const MEMORY_PROOF: Proof = {
  title: 'Bộ nhớ của máy chủ sau mười phút có người dùng liên tục',
  async run(context, extent) {
    const urls = await step('Mở cơ sở dữ liệu để thử', () =>
      openTemporaryDatabase(context, join(openTestFolder(context).path, 'memory')),
    );
    await ensureDemonstration(urls.migration, todayInVietnam());
    const server = await serveTestBuild(urls, { clock: 'running' });
    const length = LENGTHS[extent];
    return withClient(urls.migration, async (owner) => {
      const work = await everybody(owner, { address: server.address, submissions: length.submissions });
      await step('Cho máy chủ chạy nóng', () => underLoad(work, length.warmUpSeconds));
      const [load, samples] = await step('Dùng liên tục và đo bộ nhớ', () =>
        Promise.all([underLoad(work, length.seconds), sampleMemory(server.pid, length.seconds)]),
      );
      await server.stop();
      return figuresOf(samples, load, extent);
    });
  },
};

type Place = { readonly address: string; readonly submissions: number };

/** Members, secretaries, officers and leaders on their pages, and others who hand in one after the other. */
async function everybody(owner: pg.Client, { address, submissions }: Place): Promise<readonly Work[]> {
  const members = await plainMembers(owner);
  const newcomers = [...(await bringNewcomers(owner, submissions))];
  const handIn: Work = async () => {
    const next = newcomers.pop();
    if (!next) return 'none';
    return (await send(await openForm(address, next))) ? 'done' : 'failed';
  };
  return [
    ...visiting(address, members.slice(0, 8), () => routes.home),
    ...visiting(address, members.slice(8, 14), () => routes.pledges),
    ...visiting(address, (await secretariesOfCells(owner)).slice(0, 3), () => routes.review),
    ...visiting(address, (await officersOfCommittees(owner)).slice(0, 1), ({ unitId }) =>
      routes.unit(unitId),
    ),
    ...visiting(address, (await readersOfRoot(owner)).slice(0, 1), () => routes.overview),
    handIn,
  ].map(withPause);
}

function withPause(work: Work): Work {
  return async () => {
    const ending = await work();
    await sleep(PAUSE_MS);
    return ending;
  };
}

async function sampleMemory(pid: number, seconds: number): Promise<readonly number[]> {
  const samples: number[] = [];
  const endsAt = performance.now() + seconds * 1000;
  while (performance.now() < endsAt) {
    samples.push(await residentMegabytes(pid));
    await sleep(SAMPLE_MS);
  }
  return samples;
}

function figuresOf(samples: readonly number[], load: Load, extent: Extent): readonly Figure[] {
  const during = (stretch: number) => {
    const length = Math.max(1, Math.floor(samples.length / STRETCHES));
    return median(samples.slice(stretch * length, (stretch + 1) * length));
  };
  const [start, middle, end] = [during(0), during(STRETCHES / 2), during(STRETCHES - 1)];
  // A sample of seconds shows that it can be measured, and nothing about growth.
  const aim = extent === 'whole' ? { aim: { atMost: MOST_GROWTH } } : {};
  return [
    { name: 'Bộ nhớ lúc đầu, khi đã chạy nóng', value: start, unit: 'megabytes' },
    { name: 'Bộ nhớ lúc cuối', value: end, unit: 'megabytes' },
    { name: 'Bộ nhớ nhiều nhất', value: Math.max(...samples), unit: 'megabytes' },
    { name: 'Tăng trong nửa sau', value: end / middle - 1, unit: 'share', ...aim },
    { name: 'Số lượt đã trả lời', value: load.times.length, unit: 'count' },
    {
      name: 'Số lượt không trả lời được',
      value: load.failures,
      unit: 'count',
      aim: { atMost: 0 },
    },
  ];
}
