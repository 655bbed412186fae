import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { routes } from '@/config/routes';
import { type Figure, percentile } from '../measured/figure';
import { type Load, together, underLoad } from '../visit/load';
import type { Newcomer } from '../visit/newcomers';
import { openForm, send } from '../visit/submission';
import type { Visitor } from '../visit/visitors';
import { visiting } from './page-speed';

const SEND_TWICE_EVERY = 10;
const LEADERS = 10;
const LEADER_PAUSE_MS = 1_000;
const NONE = { aim: { atMost: 0 }, isProof: true } as const;

export type Evening = {
  readonly address: string;
  readonly owner: pg.Client;
  /** Each hands in once, evenly over the time. */
  readonly newcomers: readonly Newcomer[];
  readonly leaders: readonly Visitor[];
  readonly seconds: number;
};

/**
 * The evening of the deadline: members hand in one after the other while leaders read the overview again and again. Every
 * tenth taps twice: the same form goes out two times at once. Afterwards the database is asked what it holds.
 */
export async function measureEvening(evening: Evening): Promise<readonly Figure[]> {
  const { address, owner, newcomers, leaders, seconds } = evening;
  const readings = leaders.slice(0, LEADERS).map((leader) => readOnAndOn(address, leader, seconds));
  const pause = (seconds * 1000) / newcomers.length;
  const submissions = newcomers.map(async (newcomer, index) => {
    await sleep(index * pause);
    return handIn(address, newcomer, index % SEND_TWICE_EVERY === 0);
  });
  const handedIn = await Promise.all(submissions);
  const read = together(await Promise.all(readings));
  const times = handedIn.flatMap(({ ms }) => ms ?? []);
  const { lost, doubled } = await countAfterwards(owner, handedIn);
  return [
    {
      name: 'Tối hạn chót: số bản được báo là đã trình',
      value: times.length,
      unit: 'count',
      aim: { atLeast: newcomers.length },
    },
    {
      name: 'Tối hạn chót: p95 một lần trình',
      value: percentile(times, 95),
      unit: 'ms',
      aim: { atMost: 800 },
    },
    {
      name: 'Tối hạn chót: p95 tổng quan của lãnh đạo',
      value: percentile(read.times, 95),
      unit: 'ms',
    },
    {
      name: 'Tối hạn chót: lượt đọc không trả lời được',
      value: read.failures,
      unit: 'count',
      aim: { atMost: 0 },
    },
    { name: 'Tối hạn chót: bản bị mất', value: lost, unit: 'count', ...NONE },
    { name: 'Tối hạn chót: bản bị nhân đôi', value: doubled, unit: 'count', ...NONE },
  ];
}

/** `ms` from the tap to the answer; null where no form or no acknowledgement came. */
type HandedIn = { readonly pledgeId: string; readonly ms: number | null };

async function handIn(address: string, newcomer: Newcomer, isTappedTwice: boolean): Promise<HandedIn> {
  const { pledgeId } = newcomer;
  const form = await openForm(address, newcomer).catch(() => null);
  if (!form) return { pledgeId, ms: null };
  const startedAt = performance.now();
  const answers = await Promise.all((isTappedTwice ? [form, form] : [form]).map((each) => send(each)));
  return { pledgeId, ms: answers.every((answer) => answer) ? performance.now() - startedAt : null };
}

/** One leader, who looks again a second after each answer. */
function readOnAndOn(address: string, leader: Visitor, seconds: number): Promise<Load> {
  return underLoad(
    visiting(address, [leader], () => routes.overview),
    seconds,
    LEADER_PAUSE_MS,
  );
}

type Counted = {
  readonly pledgeId: string;
  readonly submissions: number;
  readonly versions: number;
  readonly events: number;
};

async function countAfterwards(owner: pg.Client, handedIn: readonly HandedIn[]) {
  const { rows } = await owner.query<Counted>(WHAT_IS_THERE, [handedIn.map(({ pledgeId }) => pledgeId)]);
  const rowOf = new Map(rows.map((row) => [row.pledgeId, row]));
  const countsOf = ({ pledgeId }: HandedIn) => {
    const { submissions = 0, versions = 0, events = 0 } = rowOf.get(pledgeId) ?? {};
    return [submissions, versions, events];
  };
  return {
    lost: handedIn.filter((one) => one.ms !== null && countsOf(one).some((count) => count < 1)).length,
    doubled: handedIn.filter((one) => countsOf(one).some((count) => count > 1)).length,
  };
}

const WHAT_IS_THERE = `
  SELECT p.id AS "pledgeId",
         (SELECT count(*)::int FROM pledge_transition t WHERE t.pledge_id = p.id AND t.kind = 'submission') AS submissions,
         (SELECT count(*)::int FROM pledge_version v WHERE v.pledge_id = p.id) AS versions,
         (SELECT count(*)::int FROM audit_event e WHERE e.subject_id = p.id AND e.action = 'pledge.submitted') AS events
    FROM pledge p WHERE p.id = ANY ($1::uuid[])`;
