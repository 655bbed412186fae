import { join } from 'node:path';
import type { Page } from 'playwright';
import { TEST_DAY } from '../../browser-part';
import { withClient } from '../../connect';
import type { ConnectionUrls } from '../../connection-urls';
import { ensureDemonstration } from '../../demonstration';
import type { Figure } from '../../measured/figure';
import { describeFailure } from '../../operator-error';
import type { CommandContext } from '../../run-command';
import { ALL_PICTURES } from '../../screenshots/all-pictures';
import { type FindInDistrict, findInDistrict } from '../../screenshots/find-in-district';
import { addressOf, contextOf, openPicture, openStudio, type Studio } from '../../screenshots/photographer';
import { nameOf, type Picture } from '../../screenshots/picture';
import { PICTURES_OF_MEMBERS } from '../../screenshots/pictures/of-members';
import { step } from '../../step';
import { openTemporaryDatabase } from '../../temporary-database';
import { serveTestBuild } from '../../test-build';
import { openTestFolder } from '../../test-folder';
import type { Extent, Proof } from '../proof';
import {
  type Check,
  findCovered,
  findCut,
  findMoving,
  findOverlapping,
  findSideways,
  findUnreachable,
  spreadText,
} from './checks';
import { PAGE_OF_FAULTS } from './page-of-faults';
import { layOutPageTools } from './page-tools';

/** A window of 1,280 × 1,024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 390, height: 844 };

/** The product is looked at as it is built; only development has this page. */
const ONLY_OF_DEVELOPMENT = '/huong-dan/giao-dien';

const PAGES: Readonly<Record<Extent, readonly Picture[]>> = {
  whole: ALL_PICTURES.filter(({ route }) => route !== ONLY_OF_DEVELOPMENT),
  sample: firstOfEachRoute(PICTURES_OF_MEMBERS),
};

function firstOfEachRoute(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter(({ route }, index) => pictures.findIndex((one) => one.route === route) === index);
}

const LARGE: Readonly<Record<string, Check>> = {
  'Trang phải đẩy ngang ở 400%': findSideways,
  'Chữ bị cắt ở 400%': findCut,
  'Nút chồng lên nhau ở 400%': findOverlapping,
  'Vùng cuộn mà bàn phím không vào được': findUnreachable,
  'Ô bị che trong lúc gõ ở 400%': findCovered,
  'Chỗ còn chuyển động khi đã xin đứng yên': findMoving,
};
const SPREAD: Readonly<Record<string, Check>> = {
  'Trang phải đẩy ngang khi giãn chữ': findSideways,
  'Chữ bị cắt khi giãn chữ': findCut,
  'Nút chồng lên nhau khi giãn chữ': findOverlapping,
};

type Found = { readonly name: string; readonly places: readonly string[] };

/** Every page in every state that the pictures know, as everybody who opens it, shown four times as large. */
export const ZOOM_PROOF: Proof = {
  title: 'Phóng to 400%, giãn chữ, xin đứng yên',
  async run(context, extent) {
    const urls = await openDistrict(context);
    const studio = await openStudio((await serveTestBuild(urls)).address, 'light');
    context.onEnd(() => studio.browser.close());
    const seen = await seesPlanted(studio);
    return withClient(urls.migration, async (client) => [
      seen,
      ...figuresOf(await lookAtAll(studio, PAGES[extent], findInDistrict(client))),
    ]);
  },
};

/** The checks themselves, tried on a page that has every fault. */
async function seesPlanted({ browser }: Studio): Promise<Figure> {
  const page = await browser.newPage({ viewport: ZOOMED });
  await page.setContent(PAGE_OF_FAULTS);
  const found = await findIn(page, LARGE);
  await page.close();
  const value = found.filter(({ places }) => places.length > 0).length;
  const aim = { atLeast: found.length };
  return { name: 'Lỗi gài sẵn mà phép xem nhận ra', value, unit: 'count', aim, isProof: true };
}

async function openDistrict(context: CommandContext): Promise<ConnectionUrls> {
  const folder = join(openTestFolder(context).path, 'zoom');
  const urls = await step('Mở cơ sở dữ liệu để xem', () => openTemporaryDatabase(context, folder));
  await ensureDemonstration(urls.migration, TEST_DAY);
  return urls;
}

function lookAtAll(
  studio: Studio,
  pages: readonly Picture[],
  find: FindInDistrict,
): Promise<readonly Found[]> {
  return step(`Xem ${pages.length} trang và trạng thái`, async (report) => {
    const found: Found[] = [];
    for (const [index, picture] of pages.entries()) {
      report(`${index + 1}/${pages.length} ${nameOf(picture)}`);
      found.push(...(await lookAt(studio, picture, find)));
    }
    return found;
  });
}

async function lookAt(studio: Studio, picture: Picture, find: FindInDistrict): Promise<readonly Found[]> {
  const where = `${picture.as ?? 'chưa đăng nhập'}: ${nameOf(picture)}`;
  try {
    const found = await lookLarge(studio, picture, await addressOf(studio, picture, find));
    for (const { name, places } of found)
      for (const place of places.slice(0, MOST_SAID)) console.log(`  ✗ ${where}: ${name}: ${place}`);
    return [...found, { name: OPENED, places: [where] }];
  } catch (error) {
    console.error(`  ✗ ${where}: ${describeFailure(error)}`);
    return [{ name: NOT_OPENED, places: [where] }];
  }
}

const OPENED = 'Trang và trạng thái đã xem';
const NOT_OPENED = 'Trang không mở được';
/** A fault of a row is one of all rows. */
const MOST_SAID = 3;

async function lookLarge(studio: Studio, picture: Picture, address: string): Promise<readonly Found[]> {
  const context = await contextOf(studio, picture.as, { pixels: ZOOMED.width, isPhone: false });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(ZOOMED);
  await openPicture(page, address, picture);
  const large = await findIn(page, LARGE);
  await page.setViewportSize(PHONE);
  await page.evaluate(spreadText);
  const spread = await findIn(page, SPREAD);
  await context.close();
  return [...large, ...spread];
}

async function findIn(page: Page, checks: Readonly<Record<string, Check>>): Promise<readonly Found[]> {
  // The compiler wraps named functions in a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(layOutPageTools);
  const found: Found[] = [];
  for (const [name, check] of Object.entries(checks))
    found.push({ name, places: await page.evaluate(check) });
  return found;
}

function figuresOf(found: readonly Found[]): readonly Figure[] {
  const sum = (name: string) =>
    found.filter((one) => one.name === name).reduce((total, { places }) => total + places.length, 0);
  const wrong = [NOT_OPENED, ...Object.keys(LARGE), ...Object.keys(SPREAD)];
  return [
    { name: OPENED, value: sum(OPENED), unit: 'count' },
    ...wrong.map(
      (name): Figure => ({ name, value: sum(name), unit: 'count', aim: { atMost: 0 }, isProof: true }),
    ),
  ];
}
