import type pg from 'pg';
import { routes } from '@/config/routes';
import { withClient } from '../connect';
import type { ConnectionUrls } from '../connection-urls';
import type { Figure } from '../measured/figure';
import { step } from '../step';
import { countDifferences } from '../verify/count-differences';
import { bringNewcomers } from '../visit/newcomers';
import { openForm, type Submission, sending } from '../visit/submission';
import {
  officersOfCommittees,
  plainMembers,
  readersOfRoot,
  secretariesOfCells,
  type Visitors,
} from '../visit/visitors';
import type { Scale } from './bench-database';
import { serveBenchBuild } from './bench-server';
import { measureEvening } from './deadline-evening';
import { BARE_PAGE, measureCost, type PageOfVisitor } from './page-cost';
import { type Length, type Measured, measureBesideBare, visiting } from './page-speed';
import { measureRollUp } from './roll-up-speed';
import { WRITE_EVERY_MS, writeSteadily } from './steady-writes';

export type Bench = { readonly urls: ConnectionUrls; readonly scale: Scale; readonly isShort: boolean };

type Lengths = Length & {
  /** So many at most are handed in beside the bare page, in all rounds together. */
  readonly submissions: number;
  readonly evening: { readonly submissions: number; readonly seconds: number };
};

const WHOLE: Lengths = {
  rounds: 3,
  seconds: 3,
  submissions: 600,
  evening: { submissions: 300, seconds: 60 },
};
const SHORT: Lengths = { rounds: 1, seconds: 1, submissions: 20, evening: { submissions: 20, seconds: 4 } };

/** Everything in one run: what reads only comes first, what writes last, then the recount. */
export function measureAll({ urls, scale, isShort }: Bench): Promise<readonly Figure[]> {
  const lengths = isShort ? SHORT : WHOLE;
  return withClient(urls.migration, async (owner) => {
    const people = await bringPeople(owner);
    const [reader] = people.readers;
    const rollUp = await step('Đo tổng hợp số liệu', () => measureRollUp({ urls, reader, scale, isShort }));
    const cost = await measureCosts(urls, owner, people);
    const server = await serveBenchBuild(urls.app);
    const run = { address: server.address, owner, people, lengths };
    const pages = await step('Đo các trang', () => measurePages(run));
    const submissions = await step('Đo việc trình cam kết', () => measureSubmissions(run));
    // One server is meant to carry the evening of a district, not of ten.
    const evening = scale === 'district' ? await step('Đo tối hạn chót', () => measureDeadline(run)) : [];
    await server.stop();
    const recount = await step('Đếm lại số liệu', () => recounted(urls));
    return [...rollUp, ...cost, ...pages, ...submissions, ...evening, recount];
  });
}

type Run = {
  readonly address: string;
  readonly owner: pg.Client;
  readonly people: People;
  readonly lengths: Lengths;
};

type People = Readonly<Record<'readers' | 'officers' | 'secretaries' | 'members', Visitors>>;

async function bringPeople(owner: pg.Client): Promise<People> {
  return {
    readers: await readersOfRoot(owner),
    officers: await officersOfCommittees(owner),
    secretaries: await secretariesOfCells(owner),
    members: await plainMembers(owner),
  };
}

async function measureCosts(urls: ConnectionUrls, owner: pg.Client, people: People) {
  const [newcomer] = await bringNewcomers(owner, 1);
  const { readers, officers, secretaries, members } = people;
  const pages: readonly PageOfVisitor[] = [
    { name: 'Tổng quan', path: routes.overview, visitor: readers[0], isMembers: false },
    { name: 'Đơn vị', path: routes.unit(officers[0].unitId), visitor: officers[0], isMembers: false },
    { name: 'Duyệt', path: routes.review, visitor: secretaries[0], isMembers: false },
    { name: 'Việc của tôi', path: routes.home, visitor: members[0], isMembers: true },
    { name: 'Cam kết của tôi', path: routes.pledges, visitor: members[0], isMembers: true },
    {
      name: 'Kiểm tra rồi trình',
      path: routes.pledgeCheck(newcomer.pledgeId),
      visitor: newcomer,
      isMembers: true,
    },
  ];
  return measureCost({ databaseUrl: urls.app, pages, newcomer });
}

function measurePages({ address, owner, people, lengths }: Run): Promise<readonly Figure[]> {
  const { readers, officers, secretaries, members } = people;
  const overview = visiting(address, readers, () => routes.overview);
  const measured: readonly Measured[] = [
    { name: 'Tổng quan', workers: overview, atLeast: 0.35 },
    {
      name: `Tổng quan, cứ ${WRITE_EVERY_MS} ms có một thay đổi`,
      workers: overview,
      atLeast: 0.35,
      meanwhile: () => writeSteadily(owner),
    },
    { name: 'Đơn vị', workers: visiting(address, officers, ({ unitId }) => routes.unit(unitId)) },
    { name: 'Cam kết của tôi', workers: visiting(address, members, () => routes.pledges), atLeast: 0.5 },
    { name: 'Duyệt', workers: visiting(address, secretaries, () => routes.review) },
  ];
  return measureBesideBare(
    visiting(address, members, () => BARE_PAGE),
    measured,
    lengths,
  );
}

/** The forms stand open before the time begins: what is measured is handing in. */
async function measureSubmissions({ address, owner, people, lengths }: Run): Promise<readonly Figure[]> {
  const forms: Submission[] = [];
  for (const newcomer of await bringNewcomers(owner, lengths.submissions)) {
    forms.push(await openForm(address, newcomer));
  }
  const workers = people.members.map(() => sending(forms));
  return measureBesideBare(
    visiting(address, people.members, () => BARE_PAGE),
    [{ name: 'Trình một cam kết', workers }],
    lengths,
  );
}

async function measureDeadline({ address, owner, people, lengths }: Run): Promise<readonly Figure[]> {
  const { submissions, seconds } = lengths.evening;
  const newcomers = await bringNewcomers(owner, submissions);
  return measureEvening({ address, owner, newcomers, leaders: people.readers, seconds });
}

async function recounted(urls: ConnectionUrls): Promise<Figure> {
  const value = await countDifferences(urls.verify);
  return { name: 'Số liệu khác khi đếm lại', value, unit: 'count', aim: { atMost: 0 }, isProof: true };
}
