import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import {
  DESK_PICTURE,
  GUIDE_PICTURES,
  type GuidePictureName,
  PHONE_DENSITY,
  PHONE_PICTURE,
} from '@/features/guide/guide-pictures';
import { OperatorError } from '../operator-error';
import { PROJECT_ROOT } from '../prisma-folder';
import { step } from '../step';
import type { FindInDistrict } from './find-in-district';
import { HELP_PICTURES } from './help-pictures';
import { addressOf, contextOf, ready, type Studio } from './photographer';

const FOLDER = 'public/huong-dan';
/** A guide is read on a weak signal: all its pictures together weigh less than one photograph. */
const MAX_BYTES = 40 * 1024;
const QUALITIES = [80, 70, 60, 50, 40, 30];

/** Takes the pictures of the help anew from the demonstration, each within its size; only those named, if any are. */
export async function takeHelpPictures(
  studio: Studio,
  find: FindInDistrict,
  words: readonly string[],
): Promise<void> {
  const folder = join(PROJECT_ROOT, FOLDER);
  if (words.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = Object.keys(GUIDE_PICTURES) as GuidePictureName[];
  const names = all.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  await step(`Chụp ${names.length} ảnh cho phần hướng dẫn`, async (report) => {
    for (const [index, name] of names.entries()) {
      report(`${index + 1}/${names.length} ${name}`);
      writeFileSync(join(folder, `${name}.webp`), await takeHelpPicture(studio, name, find));
    }
  });
}

async function takeHelpPicture(studio: Studio, name: GuidePictureName, find: FindInDistrict) {
  const picture = HELP_PICTURES[name];
  const { isPhone } = GUIDE_PICTURES[name];
  const { width, height } = isPhone ? PHONE_PICTURE : DESK_PICTURE;
  const address = await addressOf(studio, picture, find);
  const context = await contextOf(studio, picture.as, { pixels: width, isPhone });
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await ready(page);
  if (picture.from) await scrollTo(page, picture.from);
  const image = await withinSize(page, name, isPhone ? PHONE_DENSITY : 1);
  await context.close();
  return image;
}

/** The words begin the picture, with a little air above. */
async function scrollTo(page: Page, words: string): Promise<void> {
  const place = page.locator('main').getByText(words, { exact: true }).first();
  await place.evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().top - 12);
  });
}

/** WebP of the window as it stands; the browser is the only encoder at hand. */
async function withinSize(page: Page, name: string, scale: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const clip = await page.evaluate(() => ({
    x: window.scrollX,
    y: window.scrollY,
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip: { ...clip, scale },
    });
    const image = Buffer.from(data, 'base64');
    if (image.length <= MAX_BYTES) return image;
  }
  throw new OperatorError(`Ảnh ${name} lớn hơn ${MAX_BYTES} byte dù đã nén hết mức.`);
}
