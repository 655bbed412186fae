import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findChromium } from '../../find-chromium';
import { OperatorError } from '../../operator-error';
import { runNode } from '../../run-program';
import { BROWSER_ARGUMENTS } from './poor-phone';

const CLI = 'node_modules/lighthouse/cli/index.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Category = (typeof CATEGORIES)[number];

/** From 0 to 100, as Lighthouse prints them; and how fast it found the machine, which the speed depends on. */
export type Scores = Readonly<Record<Category | 'benchmarkIndex', number>>;

const scored = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const audit = z.object({ score: z.number().nullable(), title: z.string() });
const reportSchema = z.object({
  finalDisplayedUrl: z.string(),
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({ performance: scored, accessibility: scored, 'best-practices': scored }),
  audits: z.record(z.string(), audit),
});
type Report = z.output<typeof reportSchema>;

type Visit = { readonly url: string; readonly cookie?: string | undefined; readonly folder: string };

/**
 * One run of Lighthouse as it comes: a phone, slow 4G and a slow processor calculated from what an unhindered browser
 * did ("simulated throttling").
 */
export async function runLighthouse({ url, cookie, folder }: Visit): Promise<Scores> {
  const file = join(folder, 'lighthouse.json');
  const args = [
    CLI,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless ${BROWSER_ARGUMENTS.join(' ')}`,
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ];
  const { code, output } = await runNode(args, { env: { CHROME_PATH: findChromium() } });
  if (code !== 0) throw new OperatorError(`Lighthouse không đo được ${url}.\n${output.trim()}`);
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (report.finalDisplayedUrl !== url) throw new Error(`${url} led to ${report.finalDisplayedUrl}`);
  sayWhatIsWrong(report);
  return {
    performance: scoreOf(report, 'performance'),
    accessibility: scoreOf(report, 'accessibility'),
    'best-practices': scoreOf(report, 'best-practices'),
    benchmarkIndex: report.environment.benchmarkIndex,
  };
}

function scoreOf(report: Report, category: Category): number {
  return Math.round(report.categories[category].score * 100);
}

/** What is slow differs from run to run; what is wrong does not, and has a name. */
function sayWhatIsWrong({ finalDisplayedUrl, categories, audits }: Report): void {
  for (const category of ['accessibility', 'best-practices'] as const) {
    for (const { id, weight } of categories[category].auditRefs) {
      const { score = null, title = id } = audits[id] ?? {};
      if (weight > 0 && score !== null && score < 1)
        console.log(`  ✗ ${finalDisplayedUrl}: ${title} (${id})`);
    }
  }
}
