import type { Browser } from 'playwright';
import { type Figure, median } from '../../measured/figure';
import type { MemberPages } from './member-pages';
import { type LoadedType, takePhone } from './poor-phone';
import { timeToNextPage, timeToType, watchField } from './time-to-usable';

const COLD_MS = 4_000;
const WARM_MS = 1_500;

/** Where somebody begins on the pages that are measured. */
const FIELD = 'textarea[name=what], input[name=dueOn], input[autocomplete=username]';

type Measured = {
  readonly cold: number;
  readonly next: number;
  readonly warm: number;
  readonly signIn: number;
};

type Measuring = {
  readonly browser: Browser;
  readonly address: string;
  readonly pages: MemberPages;
  readonly runs: number;
};

/** How long until a letter stands in the form, on a phone that was never here and on the page after it. */
export async function typingSpeed(measuring: Measuring): Promise<readonly Figure[]> {
  const measured: Measured[] = [];
  for (let run = 0; run < measuring.runs; run += 1) measured.push(await measureOnce(measuring));
  const times = (of: keyof Measured) => measured.map((one) => one[of]);
  return [
    // Whoever pressed the button beside the first letter, before or after the script was there, came to the next step.
    {
      name: 'Lần bấm "Tiếp tục" ngay sau chữ đầu và sang được bước sau',
      value: measured.length,
      unit: 'count',
      aim: { atLeast: measuring.runs },
      isProof: true,
    },
    ...figuresOf('Biểu mẫu cam kết gõ được, máy chưa từng mở', times('cold'), COLD_MS),
    ...figuresOf('Bước thứ hai của biểu mẫu gõ được', times('warm'), WARM_MS),
    ...figuresOf('Trang đăng nhập gõ được, máy chưa từng mở', times('signIn'), COLD_MS),
    ...figuresOf('Từ lúc bấm "Tiếp tục" đến khi bước sau gõ được', times('next')),
  ];
}

/** The middle and the two ends of all runs: on a machine that does other work, too, they lie far apart. */
function figuresOf(name: string, times: readonly number[], atMost?: number): readonly Figure[] {
  return [
    { name, value: median(times), unit: 'ms', ...(atMost && { aim: { atMost } }) },
    { name: '   nhanh nhất', value: Math.min(...times), unit: 'ms' },
    { name: '   chậm nhất', value: Math.max(...times), unit: 'ms' },
  ];
}

async function measureOnce({ browser, address, pages }: Measuring): Promise<Measured> {
  const { page, context } = await takePhone(browser, address, pages.what.cookie);
  await watchField(page, FIELD);
  const cold = await timeToType(page, address + pages.what.path);
  const next = await timeToNextPage(page, address + pages.target.path);
  await page.waitForLoadState();
  const warm = await timeToType(page, address + pages.target.path);
  await context.close();

  const stranger = await takePhone(browser, address);
  await watchField(stranger.page, FIELD);
  const signIn = await timeToType(stranger.page, address + pages.signIn.path);
  await stranger.context.close();
  return { cold, next, warm, signIn };
}

const LOADED: Readonly<Record<LoadedType, string>> = {
  Document: 'trang',
  Stylesheet: 'kiểu dáng',
  Font: 'phông chữ',
  Script: 'JavaScript',
};

/** What the form brings over the line to a phone that was never here; the first two are waited for before the first letter. */
export async function loadedAtFirst({ browser, address, pages }: Measuring): Promise<readonly Figure[]> {
  const { page, context, loaded } = await takePhone(browser, address, pages.what.cookie);
  await page.goto(address + pages.what.path, { waitUntil: 'networkidle' });
  const figures = Object.entries(LOADED).map(
    ([type, words]): Figure => ({
      name: `Tải về lần đầu: ${words}`,
      value: loaded.kilobytesOf(type as LoadedType),
      unit: 'kilobytes',
    }),
  );
  await context.close();
  return figures;
}
