import type { Figure } from '../../measured/figure';
import { step } from '../../step';
import type { Extent, Proof } from '../proof';
import { tryAsTheRightful } from './control';
import { openForgedScene } from './forged-scene';
import { type Forge, type Forgery, forge, outsidersOf } from './forgeries';
import { randomFrom } from './random';
import { type Counted, sendForgeries } from './send-forgeries';

const REQUESTS: Readonly<Record<Extent, number>> = { whole: 5_000, sample: 300 };
/** Of the acts that somebody who may sends at the end, this share at least must change something. */
const EFFECTIVE_SHARE = 1 / 2;
const SEED = 20_261_127;

/** Requests that no page of the product sends: they change nothing, and are answered as if the thing were unknown. */
export const FORGED_PROOF: Proof = {
  title: 'Yêu cầu giả: đổi mã, thêm trường, tự nhận vai trò, giả phiên bản, gửi lại biểu mẫu của người khác',
  async run(context, extent) {
    const stage = await openForgedScene(context);
    const random = randomFrom(SEED);
    console.log(`  hạt giống ${SEED}`);
    const forging: Forge = {
      ...stage,
      acts: stage.acts.filter(({ act }) => outsidersOf(act).length > 1),
      random,
    };
    const forgeries = Array.from({ length: REQUESTS[extent] }, (): Forgery => forge(forging));
    const counted = await step('Gửi yêu cầu giả', (report) => sendForgeries(stage.urls, forgeries, report));
    const effective = await step('Đối chứng: người có quyền gửi cùng biểu mẫu', () =>
      tryAsTheRightful(stage, forging.acts),
    );
    return figuresOf(forgeries.length, counted, { effective, acts: forging.acts.length });
  },
};

type Control = { readonly effective: number; readonly acts: number };

function figuresOf(
  sent: number,
  { effects, unlike, failed }: Counted,
  { effective, acts }: Control,
): readonly Figure[] {
  const none = { unit: 'count', aim: { atMost: 0 }, isProof: true } as const;
  return [
    { name: 'Yêu cầu giả đã gửi', value: sent, unit: 'count', aim: { atLeast: sent } },
    { name: 'Yêu cầu giả làm đổi dữ liệu', value: effects, ...none },
    { name: 'Trả lời khác với khi mã không có', value: unlike, ...none },
    { name: 'Máy chủ báo lỗi (5xx)', value: failed, ...none },
    { name: 'Loại việc được giả', value: acts, unit: 'count' },
    {
      name: 'Đối chứng: việc có tác dụng khi người có quyền gửi',
      value: effective,
      unit: 'count',
      aim: { atLeast: Math.ceil(acts * EFFECTIVE_SHARE) },
      isProof: true,
    },
  ];
}
