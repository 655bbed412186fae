import { join } from 'node:path';
import { withClient } from '../../connect';
import { ensureDemonstration, todayInVietnam } from '../../demonstration';
import { type Figure, median } from '../../measured/figure';
import type { CommandContext } from '../../run-command';
import { step } from '../../step';
import { openTemporaryDatabase } from '../../temporary-database';
import { serveTestBuild } from '../../test-build';
import { openTestFolder } from '../../test-folder';
import type { Extent, Proof } from '../proof';
import { runLighthouse, type Scores } from './lighthouse';
import { type MemberPage, type MemberPages, memberPages } from './member-pages';
import { openBrowser } from './poor-phone';
import { loadedAtFirst, typingSpeed } from './typing-speed';

const LEAST_SCORE = 95;

const CATEGORY_WORDS = { accessibility: 'tiếp cận', 'best-practices': 'cách làm tốt' };

const RUNS: Readonly<
  Record<Extent, { readonly typing: number; readonly lighthouse: number; readonly pages: number }>
> = {
  whole: { typing: 7, lighthouse: 3, pages: Number.POSITIVE_INFINITY },
  sample: { typing: 3, lighthouse: 1, pages: 3 },
};

type Place = { readonly address: string; readonly folder: string; readonly pages: MemberPages };

/** The member's pages on a poor line and a slow processor, and what Lighthouse says of them. */
export const PHONE_PROOF: Proof = {
  title: 'Trên điện thoại yếu, sóng yếu (4G chậm, bộ xử lý chậm bốn lần)',
  async run(context, extent) {
    const place = await openPlace(context);
    const runs = RUNS[extent];
    const browser = await openBrowser();
    context.onEnd(() => browser.close());
    const measuring = { browser, address: place.address, pages: place.pages, runs: runs.typing };
    const speed = await step('Đo thời gian đến chữ đầu tiên', () => typingSpeed(measuring));
    const loaded = await loadedAtFirst(measuring);
    await browser.close();
    const scores = await step('Chạy Lighthouse trên các trang của đảng viên', () => lighthouse(place, runs));
    return [...speed, ...loaded, ...scores];
  },
};

async function openPlace(context: CommandContext): Promise<Place> {
  const folder = openTestFolder(context).path;
  const urls = await step('Mở cơ sở dữ liệu để đo', () =>
    openTemporaryDatabase(context, join(folder, 'phone')),
  );
  await ensureDemonstration(urls.migration, todayInVietnam());
  const server = await serveTestBuild(urls, { clock: 'running' });
  const pages = await withClient(urls.migration, memberPages);
  return { address: server.address, folder, pages };
}

type LighthouseRuns = { readonly lighthouse: number; readonly pages: number };

async function lighthouse(place: Place, runs: LighthouseRuns): Promise<readonly Figure[]> {
  const scores: Scores[] = [];
  for (const page of place.pages.all.slice(0, runs.pages)) scores.push(await scoresOf(place, page, runs));
  const of = (name: keyof Scores) => scores.map((one) => one[name]);
  const aim = { atLeast: LEAST_SCORE };
  return [
    {
      name: 'Lighthouse, tốc độ: trang thấp nhất',
      value: Math.min(...of('performance')),
      unit: 'count',
      aim,
    },
    ...(['accessibility', 'best-practices'] as const).map(
      (category): Figure => ({
        name: `Lighthouse, ${CATEGORY_WORDS[category]}: trang thấp nhất`,
        value: Math.min(...of(category)),
        unit: 'count',
        aim,
        isProof: true,
      }),
    ),
    // Lighthouse slows down whatever machine it meets: below about 1,000 it calculates a phone that nobody has.
    {
      name: 'Sức máy lúc đo, theo Lighthouse',
      value: Math.round(median(of('benchmarkIndex'))),
      unit: 'count',
    },
  ];
}

/** Speed is the middle of the runs; what is wrong is wrong in the worst of them. */
async function scoresOf({ address, folder }: Place, page: MemberPage, runs: LighthouseRuns): Promise<Scores> {
  const all: Scores[] = [];
  for (let run = 0; run < runs.lighthouse; run += 1)
    all.push(await runLighthouse({ url: address + page.path, cookie: page.cookie, folder }));
  const of = (name: keyof Scores) => all.map((one) => one[name]);
  const scores = {
    performance: median(of('performance')),
    accessibility: Math.min(...of('accessibility')),
    'best-practices': Math.min(...of('best-practices')),
    benchmarkIndex: median(of('benchmarkIndex')),
  };
  console.log(`  ${page.path}: ${Object.values(scores).join(', ')} (${of('performance').join(', ')})`);
  return scores;
}
