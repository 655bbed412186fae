import { join } from 'node:path';
import { READY_PEOPLE } from '../../../prisma/seed/data/ready-people';
import { demonstrationAccounts } from '../../../prisma/seed/demonstration-accounts';
import { TEST_DAY } from '../browser-part';
import { withClient } from '../connect';
import { ensureDemonstration } from '../demonstration';
import { OperatorError } from '../operator-error';
import { PROJECT_ROOT } from '../prisma-folder';
import type { CommandContext } from '../run-command';
import { step } from '../step';
import { openTemporaryDatabase } from '../temporary-database';
import { openTestFolder } from '../test-folder';
import { ALL_PICTURES } from './all-pictures';
import { appRoutes, differences } from './app-routes';
import { type Shown, writeContactSheet } from './contact-sheet';
import { type FindInDistrict, findInDistrict } from './find-in-district';
import { openStudio, type Studio, takePicture } from './photographer';
import { nameOf, type Picture, plain } from './picture';
import { servePictures } from './picture-server';
import type { PictureSettings } from './picture-settings';
import { EMPTY_PRODUCT } from './pictures/of-nobody';
import { takeHelpPictures } from './take-help';

const FOLDER = 'screenshots';

/** The product before anybody set it up, then the whole demonstration; fails when a page has no picture or cannot be opened. */
export async function takeAllPictures(context: CommandContext, settings: PictureSettings): Promise<void> {
  requireAllPages();
  const urls = await step('Mở cơ sở dữ liệu để chụp', () =>
    openTemporaryDatabase(context, join(openTestFolder(context).path, 'pictures')),
  );
  const server = await servePictures(urls, settings.isOfBuild);
  context.onEnd(() => server.stop());
  const studio = await openStudio(server.address, settings.scheme);
  context.onEnd(() => studio.browser.close());

  await withClient(urls.migration, async (client) => {
    const session = { studio, find: findInDistrict(client), settings };
    const before = settings.isForHelp ? NOTHING : await takeSeries(session, EMPTY_PRODUCT);
    await ensureDemonstration(urls.migration, TEST_DAY);
    if (settings.isForHelp) return takeHelpPictures(studio, session.find, settings.words);
    const after = await takeSeries(session, ALL_PICTURES);
    publish(settings, [...before.shown, ...after.shown]);
    const failures = [...before.failures, ...after.failures];
    if (failures.length > 0) throw new OperatorError(`Không chụp được ${failures.length} trang, nêu ở trên.`);
  });
}

function publish(settings: PictureSettings, shown: readonly Shown[]): void {
  const sheet = writeContactSheet(folderOf(settings), `Noi Gương, ${TEST_DAY}, ${settings.scheme}`, shown);
  const files = shown.reduce((sum, { prints }) => sum + prints.length, 0);
  console.log(`\n${files} ảnh của ${shown.length} trang và trạng thái. Mở xem: ${sheet}`);
}

function requireAllPages(): void {
  const { withoutPicture, withoutPage } = differences(appRoutes(), [...EMPTY_PRODUCT, ...ALL_PICTURES]);
  if (withoutPicture.length > 0) throw new OperatorError(`Chưa có ảnh của: ${withoutPicture.join(', ')}.`);
  if (withoutPage.length > 0) throw new OperatorError(`Không có trang: ${withoutPage.join(', ')}.`);
}

interface Session {
  readonly studio: Studio;
  readonly find: FindInDistrict;
  readonly settings: PictureSettings;
}

interface Series {
  readonly shown: readonly Shown[];
  readonly failures: readonly string[];
}

const NOTHING: Series = { shown: [], failures: [] };

/** One after the other; one that cannot be taken is named at once and does not keep the others from being taken. */
async function takeSeries(session: Session, all: readonly Picture[]): Promise<Series> {
  const pictures = all.filter((picture) => isChosen(picture, session.settings));
  if (pictures.length === 0) return NOTHING;
  return step(`Chụp ${pictures.length} trang và trạng thái`, async (report) => {
    const shown: Shown[] = [];
    const failures: string[] = [];
    for (const [index, picture] of pictures.entries()) {
      const name = `${personOf(picture)}: ${nameOf(picture)}`;
      report(`${index + 1}/${pictures.length} ${name}`);
      const taken = await take(session, picture).catch((error: Error) => error);
      if (taken instanceof Error) {
        console.error(`  ✗ ${name}: ${taken.message}`);
        failures.push(name);
      } else shown.push(taken);
    }
    return { shown, failures };
  });
}

async function take({ studio, find, settings }: Session, picture: Picture): Promise<Shown> {
  const person = personOf(picture);
  const folder = join(folderOf(settings), plain(person));
  const prints = await takePicture(studio, picture, { folder, find });
  return { person, caption: picture.look ?? '', address: picture.route, prints };
}

const folderOf = ({ scheme }: PictureSettings) => join(PROJECT_ROOT, FOLDER, scheme);

function isChosen(picture: Picture, { words, isOfBuild }: PictureSettings): boolean {
  if (isOfBuild && picture.isOfDevelopment) return false;
  const names = [personOf(picture), nameOf(picture), picture.route];
  return words.length === 0 || words.some((word) => names.some((name) => name.includes(word)));
}

/** "3 Bí thư chi bộ, bithu1": the order of the README's table, the role, the account. */
function personOf({ as }: Picture): string {
  if (as === null) return '0 Chưa đăng nhập';
  const account = demonstrationAccounts().find(({ loginName }) => loginName === as);
  const roles = [...new Set(READY_PEOPLE.map(({ role }) => role))];
  const person = READY_PEOPLE.find(({ loginName }) => loginName === as);
  if (!account || !person) throw new Error(`${as} is not among the ready accounts`);
  return `${roles.indexOf(person.role) + 1} ${account.role}, ${as}`;
}
