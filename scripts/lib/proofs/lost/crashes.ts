import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '@/config/routes';
import { type Random, randomFor } from '../../../../prisma/seed/district/random';
import { withClient } from '../../connect';
import type { Figure } from '../../measured/figure';
import { step } from '../../step';
import { countDifferences } from '../../verify/count-differences';
import { bringNewcomers, type Newcomer } from '../../visit/newcomers';
import { readersOfRoot, type Visitors } from '../../visit/visitors';
import type { Extent, Proof } from '../proof';
import { noOutage, type Outage, PageMissing } from './answers';
import { cellsWithTwo, type Pair } from './cells-with-two';
import { countActs } from './count-acts';
import { type Crash, crashDatabase, crashServer } from './crash';
import { type Ledger, openLedger } from './ledger';
import { livePledge } from './life-of-a-pledge';
import { type Office, readPage } from './office';
import { type ServedDistrict, servedDistrict } from './served-district';

/** How often each is ended, and how many members there are to keep the others busy. */
const EXTENTS: Readonly<Record<Extent, { database: number; server: number; members: number }>> = {
  whole: { database: 50, server: 10, members: 1_500 },
  sample: { database: 5, server: 1, members: 200 },
};
const MEMBERS_AT_ONCE = 6;
const LEADERS_AT_ONCE = 2;
/** A crash shows nothing unless something was acknowledged since the last one. */
const ACTS_BETWEEN_CRASHES = 5;
const IDLE_AFTER_MS = 120_000;
const LOOKS_EVERY_MS = 20;
const RECONNECTS_WITHIN_MS = 5_000;
const NONE = { unit: 'count', aim: { atMost: 0 }, isProof: true } as const;

/**
 * PostgreSQL, then the server, is ended again and again while members and reviewers work. Whoever is not told what came of
 * a form sends it again. Afterwards everything that was acknowledged is there, once.
 */
export const crashes: Proof = {
  title: 'Không mất, không trùng: PostgreSQL và phần mềm bị ngắt giữa chừng',
  async run(context, extent) {
    const district = await servedDistrict(context);
    const { database, server, members } = EXTENTS[extent];
    const staff = await withClient(district.urls.migration, async (owner) => {
      const pairs = await cellsWithTwo(owner);
      const cells = pairs.map(({ cellId }) => cellId);
      return {
        pairs,
        members: [...(await bringNewcomers(owner, members, cells))],
        leaders: await readersOfRoot(owner),
      };
    });
    const ledger = openLedger();
    const run = { district, staff, ledger };
    const ofDatabase = await step('Ngắt PostgreSQL', () => underWork(run, database, crashDatabase));
    const ofServer = await step('Ngắt phần mềm', () => underWork(run, server, crashServer));
    const rows = await withClient(district.urls.migration, (owner) => countActs(owner, ledger.pledgeIds()));
    const compared = ledger.compareWith(rows);
    const differences = await countDifferences(district.urls.verify);
    return [
      ...figuresOfCrashes(ofDatabase, ofServer),
      { name: 'Lượt ghi được báo là đã nhận', value: compared.acknowledged, unit: 'count' },
      { name: 'Lượt ghi bị mất', value: compared.lost, ...NONE },
      { name: 'Lượt ghi bị nhân đôi', value: compared.doubled, ...NONE },
      { name: 'Lượt ghi chỉ có một nửa', value: compared.half, ...NONE },
      { name: 'Số liệu khác khi đếm lại', value: differences, ...NONE },
    ];
  },
};

type Staff = { readonly pairs: readonly Pair[]; readonly members: Newcomer[]; readonly leaders: Visitors };
type Run = { readonly district: ServedDistrict; readonly staff: Staff; readonly ledger: Ledger };

type Worked = {
  readonly crashes: readonly Crash[];
  readonly outage: Outage;
};

/** People work on while it crashes so many times, and finish what they began. */
async function underWork(
  { district, staff, ledger }: Run,
  times: number,
  crash: (district: ServedDistrict, wait: Random) => Promise<Crash>,
): Promise<Worked> {
  const office: Office = { address: district.address, ledger, outage: noOutage() };
  const random = randomFor(crash.name, times);
  let isOver = false;
  const work = Promise.all([
    ...Array.from({ length: MEMBERS_AT_ONCE }, () => workOn(office, staff, random, () => isOver)),
    ...staff.leaders.slice(0, LEADERS_AT_ONCE).map(({ cookie }) => readOn(office, cookie, () => isOver)),
  ]);
  const crashes: Crash[] = [];
  for (let time = 0; time < times; time += 1) {
    await Promise.race([untilMore(ledger), work]);
    // Anywhere in the middle of the next acts.
    await sleep(random.next() * 500);
    crashes.push(await crash(district, random));
  }
  isOver = true;
  await work;
  return { crashes, outage: office.outage };
}

async function untilMore(ledger: Ledger): Promise<void> {
  const enough = ledger.count() + ACTS_BETWEEN_CRASHES;
  const idleAt = performance.now() + IDLE_AFTER_MS;
  while (ledger.count() < enough) {
    if (performance.now() > idleAt) throw new Error('nothing was acknowledged between two crashes');
    await sleep(LOOKS_EVERY_MS);
  }
}

/** One member after the other, each with one of the reviewers of the cell. */
async function workOn(
  office: Office,
  { members, pairs }: Staff,
  random: Random,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const member = members.pop();
    const pair = pairs.find(({ cellId }) => cellId === member?.unitId);
    if (!member || !pair) throw new Error('there are not enough members for so many crashes');
    const reviewer = pair.reviewers[random.next() < 0.5 ? 0 : 1];
    await livePledge(office, { member, reviewer, random: random.next, isOver }).catch(leftToTheCount);
  }
}

/** A life that cannot go on because something is missing ends here; what is missing is found afterwards. */
function leftToTheCount(error: unknown): void {
  if (!(error instanceof PageMissing)) throw error;
}

async function readOn(office: Office, cookie: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) await readPage(office, { path: routes.overview, cookie });
}

function figuresOfCrashes(ofDatabase: Worked, ofServer: Worked): readonly Figure[] {
  const slowest = ({ crashes }: Worked) => Math.max(...crashes.map(({ backAfterMs }) => backAfterMs));
  const dishonest = [...ofDatabase.outage.dishonest, ...ofServer.outage.dishonest];
  for (const fault of new Set(dishonest)) console.log(`  ${fault}`);
  const wrongProbes = [...ofDatabase.crashes, ...ofServer.crashes].flatMap(({ wrongProbes }) => wrongProbes);
  for (const probe of new Set(wrongProbes)) console.log(`  ${probe}`);
  return [
    { name: 'Lần ngắt PostgreSQL (SIGKILL)', value: ofDatabase.crashes.length, unit: 'count' },
    { name: 'Lần ngắt phần mềm (SIGKILL)', value: ofServer.crashes.length, unit: 'count' },
    {
      name: 'PostgreSQL trở lại: lâu nhất đến trang đầu tiên',
      value: slowest(ofDatabase),
      unit: 'ms',
      aim: { atMost: RECONNECTS_WITHIN_MS },
      isProof: true,
    },
    { name: 'Phần mềm chạy lại: lâu nhất đến trang đầu tiên', value: slowest(ofServer), unit: 'ms' },
    { name: 'Ngắt PostgreSQL: lượt gửi không được trả lời', value: ofDatabase.outage.unanswered, ...NONE },
    { name: 'Câu trả lời không nói thật về sự cố', value: dishonest.length, ...NONE },
    { name: '/healthz, /readyz nói sai lúc PostgreSQL ngừng', value: wrongProbes.length, ...NONE },
  ];
}
