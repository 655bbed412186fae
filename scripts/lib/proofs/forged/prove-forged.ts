import { EVERYBODY } from '../../../../tests/integration/access/people';
import type { Figure } from '../../measured/figure';
import type { CommandContext } from '../../run-command';
import { step } from '../../step';
import type { Extent } from '../proof';
import { type Rightful, tryAsTheRightful, tryWithAHole } from './control';
import { forgedActs } from './forged-acts';
import { forgedDoors } from './forged-doors';
import { forgedPages, placesOf } from './forged-pages';
import { openForgedScene, type Stage } from './forged-scene';
import type { Forgery } from './forgery';
import { type Random, randomFrom } from './random';
import { type Counted, sendForgeries } from './send-forgeries';

type Plan = { readonly acts: number; readonly pages: number; readonly doors: number };

const PLANS: Readonly<Record<Extent, Plan>> = {
  whole: { acts: 4_200, pages: 1_000, doors: EVERYBODY.length },
  sample: { acts: 140, pages: 50, doors: 2 },
};
/** Of the acts that somebody who may sends at the end, this share at least must change something. */
const EFFECTIVE_SHARE = 0.6;
const SEED = 20_261_127;

/** Sends the forged requests of an extent to the real build, and says what came of them. */
export async function proveForged(context: CommandContext, extent: Extent): Promise<readonly Figure[]> {
  const stage = await openForgedScene(context);
  const random = randomFrom(SEED);
  console.log(`  hạt giống ${SEED}`);
  const forgeries = forge(stage, random, PLANS[extent]);
  sayWhat(forgeries);
  const counted = await step('Gửi yêu cầu giả', (report) => sendForgeries(stage.urls, forgeries, report));
  const hole = await step('Đối chứng: gài một lỗ hổng', () => tryWithAHole(stage, random));
  const rightful = await step('Đối chứng: người có quyền gửi cùng biểu mẫu', () => tryAsTheRightful(stage));
  return [
    ...figuresOf(forgeries, counted),
    ...coverageOf(stage, forgeries),
    ...controlsOf(stage, hole, rightful),
  ];
}

function forge(stage: Stage, random: Random, { acts, pages, doors }: Plan): readonly Forgery[] {
  return [
    ...forgedDoors(stage, random, EVERYBODY.slice(0, doors)),
    ...forgedPages(stage, random, pages),
    ...forgedActs(stage, random, acts),
  ];
}

function sayWhat(forgeries: readonly Forgery[]): void {
  const counts = new Map<string, number>();
  for (const { twist } of forgeries) counts.set(twist, (counts.get(twist) ?? 0) + 1);
  for (const [twist, count] of counts) console.log(`  ${count}: ${twist}`);
}

const none = { unit: 'count', aim: { atMost: 0 }, isProof: true } as const;

function figuresOf(forgeries: readonly Forgery[], counted: Counted): readonly Figure[] {
  const { effects, compared, unlike, failed } = counted;
  return [
    { name: 'Yêu cầu giả đã gửi', value: forgeries.length, unit: 'count' },
    { name: 'Trong đó đối chiếu với mã không có', value: compared, unit: 'count' },
    { name: 'Yêu cầu giả làm đổi dữ liệu', value: effects, ...none },
    { name: 'Trả lời khác với khi mã không có', value: unlike, ...none },
    { name: 'Máy chủ báo lỗi (5xx) hoặc không đọc được', value: failed, ...none },
  ];
}

/** Everything that the build serves to people and that names something. */
function coverageOf(stage: Stage, forgeries: readonly Forgery[]): readonly Figure[] {
  const forged = new Set(forgeries.map(({ about }) => about));
  const acts = [...stage.acts, ...stage.doors].map(({ name }) => name);
  const pages = [...new Set(placesOf(stage).map(({ page }) => page))];
  return [
    coverage('Việc có yêu cầu giả', acts, forged),
    coverage('Trang và tệp có yêu cầu giả', pages, forged),
  ];
}

function coverage(name: string, all: readonly string[], forged: ReadonlySet<string>): Figure {
  const value = all.filter((one) => forged.has(one)).length;
  return { name, value, unit: 'count', aim: { atLeast: all.length }, isProof: true };
}

function controlsOf({ acts }: Stage, hole: Counted, { letIn, effective }: Rightful): readonly Figure[] {
  const control = (name: string, value: number, atLeast: number): Figure => {
    return { name: `Đối chứng: ${name}`, value, unit: 'count', aim: { atLeast }, isProof: true };
  };
  return [
    control('lỗ hổng gài vào làm đổi dữ liệu', hole.effects, 1),
    control('lỗ hổng gài vào có câu trả lời khác', hole.unlike, 1),
    control('việc cho người có quyền vào', letIn, acts.length),
    control('việc có tác dụng khi người có quyền gửi', effective, Math.ceil(acts.length * EFFECTIVE_SHARE)),
  ];
}
