import { withClient } from '../../connect';
import type { Figure } from '../../measured/figure';
import { step } from '../../step';
import { bringNewcomers } from '../../visit/newcomers';
import { plainMembers } from '../../visit/visitors';
import type { Extent, Proof } from '../proof';
import { type Away, type People, stayAway } from './database-away';
import { type ServedDistrict, servedDistrict } from './served-district';
import { type AtWork, type Stopped, stopUnderLoad } from './stop-under-load';

const EXTENTS: Readonly<Record<Extent, { stops: number; awayMs: number }>> = {
  whole: { stops: 5, awayMs: 60_000 },
  sample: { stops: 1, awayMs: 5_000 },
};
const READERS = 8;
const WRITERS = 4;
const WITH_A_FORM = 10;
const RECONNECTS_WITHIN_MS = 5_000;
const NONE = { unit: 'count', aim: { atMost: 0 }, isProof: true } as const;

/** The server is asked to stop in the middle of work; then the database is away for a minute. */
export const restarts: Proof = {
  title: 'Dừng phần mềm lúc đang bận; PostgreSQL ngừng một phút',
  async run(context, extent) {
    const district = await servedDistrict(context);
    const { stops, awayMs } = EXTENTS[extent];
    const people = await bringPeople(district);
    const stopped = await step('Dừng phần mềm lúc đang bận', () =>
      stopAgainAndAgain(district, people, stops),
    );
    const away = await step('PostgreSQL ngừng', () => stayAway(district, people, awayMs));
    return [...figuresOfStops(stopped), ...figuresOfAway(away, awayMs)];
  },
};

function bringPeople({ urls }: ServedDistrict): Promise<AtWork & People> {
  return withClient(urls.migration, async (owner) => {
    const [typing, pressing, ...others] = await bringNewcomers(owner, 2 + WRITERS + WITH_A_FORM);
    if (!typing || !pressing) throw new Error('nobody came');
    return {
      readers: (await plainMembers(owner)).slice(0, READERS),
      writers: others.slice(0, WRITERS),
      members: others.slice(WRITERS),
      typing: [typing, pressing],
    };
  });
}

async function stopAgainAndAgain(
  district: ServedDistrict,
  people: AtWork,
  times: number,
): Promise<readonly Stopped[]> {
  const stopped: Stopped[] = [];
  for (let time = 0; time < times; time += 1) {
    stopped.push(await stopUnderLoad(district, people));
    await district.server.start();
  }
  return stopped;
}

function figuresOfStops(stopped: readonly Stopped[]): readonly Figure[] {
  const cut = stopped.flatMap((one) => one.cut);
  for (const fault of new Set(cut)) console.log(`  ${fault}`);
  const sum = (key: 'answered' | 'answeredLate' | 'atTheDoor') =>
    stopped.reduce((total, one) => total + one[key], 0);
  return [
    { name: 'Lần dừng phần mềm (SIGTERM) lúc đang bận', value: stopped.length, unit: 'count' },
    { name: 'Lượt được trả lời', value: sum('answered'), unit: 'count' },
    { name: 'Trong đó sau khi có lệnh dừng', value: sum('answeredLate'), unit: 'count' },
    { name: 'Lượt bị từ chối ngoài cửa, khi cửa đã hoặc đang đóng', value: sum('atTheDoor'), unit: 'count' },
    { name: 'Lượt đã nhận mà bị cắt ngang', value: cut.length, ...NONE },
    {
      name: 'Lần tự dừng, không bỏ dở lượt nào',
      value: stopped.filter(({ unanswered }) => unanswered === 0).length,
      unit: 'count',
      aim: { atLeast: stopped.length },
      isProof: true,
    },
    {
      name: 'Lâu nhất từ lệnh dừng đến lúc dừng hẳn',
      value: Math.max(...stopped.map(({ ms }) => ms)),
      unit: 'ms',
    },
  ];
}

function figuresOfAway(away: Away, awayMs: number): readonly Figure[] {
  for (const fault of new Set(away.faults)) console.log(`  ${fault}`);
  const drafts = Math.floor(away.formsSent / 2) + 2;
  return [
    { name: 'PostgreSQL ngừng', value: awayMs, unit: 'ms' },
    { name: 'Trang được hỏi trong lúc đó', value: away.pagesAsked, unit: 'count' },
    { name: 'Chỗ không nói thật hoặc mất chữ đã gõ', value: away.faults.length, ...NONE },
    {
      name: 'PostgreSQL trở lại: đến trang đầu tiên',
      value: away.backAfterMs,
      unit: 'ms',
      aim: { atMost: RECONNECTS_WITHIN_MS },
      isProof: true,
    },
    {
      name: 'Biểu mẫu gửi lại và được nhận',
      value: away.formsKept,
      unit: 'count',
      aim: { atLeast: away.formsSent },
      isProof: true,
    },
    {
      name: 'Bản nháp gõ lúc đó và còn nguyên',
      value: away.draftsKept,
      unit: 'count',
      aim: { atLeast: drafts },
      isProof: true,
    },
  ];
}
