import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Request,
  type Route,
  test,
} from '@playwright/test';
import { inDatabase } from './door/in-database';
import { composeWord, type InputMethod, inputMethodOf, retypeWord } from './input-method';
import { someoneNew } from './someone-new';
import { PHONE, walkAs } from './walk';

/** Vietnamese as it is really typed: nothing is doubled, nothing is lost, whatever the form does meanwhile. */

const WHAT = 'Việc làm theo Bác';
const UNIT = 'Đơn vị tính';

let login: string;
let phone: BrowserContext;
let page: Page;
let method: InputMethod;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  login = await someoneNew({ secretary: 'bithu3', fullName: 'Lục Thị Sáu' });
  const start = await walkAs(browser, login, PHONE);
  await start.getByRole('button', { name: /Bắt đầu cam kết năm/ }).click();
  await expect(start.getByLabel(WHAT)).toBeVisible();
  phone = start.context();
});

test.beforeEach(async () => {
  const [draft] = await inDatabase<Draft>(DRAFT, [login]);
  page = await phone.newPage();
  method = await inputMethodOf(page);
  await page.goto(`/cam-ket/${draft?.id}/viec/${draft?.key}/noi-dung`);
});

test.afterEach(() => page.close());
test.afterAll(() => phone.close());

type Draft = { readonly id: string; readonly key: string; readonly what: string };

const DRAFT = `
  SELECT p.id, d.payload -> 'items' -> 0 ->> 'key' AS key, d.payload -> 'items' -> 0 ->> 'what' AS what
    FROM account a JOIN pledge p ON p.member_id = a.member_id JOIN pledge_draft d ON d.pledge_id = p.id
   WHERE a.login_name = $1`;

async function storedWhat(): Promise<string | undefined> {
  const [row] = await inDatabase<Draft>(DRAFT, [login]);
  return row?.what;
}

const expectStored = (text: string) => expect.poll(storedWhat).toBe(text);

test('words composed in Telex are kept once, even when the draft is saved in the middle of one', async () => {
  const field = page.getByLabel(WHAT);
  await field.fill('');
  await composeWord(method, 'Vận');
  await method.compose(['d', 'đ', 'đo', 'đô']);
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  await expect(field).toHaveValue('Vận đô');
  await method.compose(['đôn', 'đông', 'động']);
  await method.commit('động');
  await expect(field).toHaveValue('Vận động');
  await expectStored('Vận động');
});

test('words that UniKey takes back and types again are kept once', async () => {
  const field = page.getByLabel(WHAT);
  await field.fill('');
  for (const word of ['Vận', 'động', 'hộ']) await retypeWord(page, word);
  await expect(field).toHaveValue('Vận động hộ ');
  await expectStored('Vận động hộ');
});

test('what a Mac sends in separate marks is kept as whole letters', async () => {
  const field = page.getByLabel(WHAT);
  await field.fill('Vận động 12 hộ'.normalize('NFD'));
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  expect(await storedWhat()).toBe('Vận động 12 hộ'.normalize('NFC'));
});

test('the Enter that ends a word does not send the form, the next one sends the word whole', async () => {
  const unit = await goOnToUnit();
  await unit.focus();
  await method.compose(['b', 'bu', 'buo', 'buô', 'buôi']);
  await method.pressEnterInside();
  await method.compose(['buổi']);
  await method.commit('buổi');
  await expect(unit).toHaveValue('buổi');
  await expect(page.getByRole('button', { name: 'Tiếp tục' })).toBeVisible();
  await unit.press('Enter');
  await expect(page.getByRole('heading', { name: /chỗ cần sửa/ })).toBeVisible();
  await expect(unit).toHaveValue('buổi');
});

test('leaving the page in the middle of a word keeps what stood there', async () => {
  const field = page.getByLabel(WHAT);
  await field.fill('');
  await composeWord(method, 'Vận');
  await method.compose(['đ', 'đô', 'đôn']);
  await page.getByRole('link', { name: 'Danh sách việc' }).click();
  await expectStored('Vận đôn');
});

test('closing the browser in the middle of a word keeps what stood there', async () => {
  const field = page.getByLabel(WHAT);
  await field.fill('');
  await composeWord(method, 'hộ');
  await method.compose(['b', 'bu', 'buô']);
  await page.close();
  await expectStored('hộ buô');
});

test('an answer that comes in the middle of a word leaves the word and the hand where they are', async () => {
  const unit = await goOnToUnit();
  await unit.fill('');
  await composeWord(method, 'hộ');
  const answer = await holdBack((request) => request.method() === 'POST');
  await unit.press('Enter');
  await method.compose(['b', 'bu', 'buô']);
  await answer.letGo();
  await expect(page.getByRole('heading', { name: /chỗ cần sửa/ })).toBeVisible();
  await method.compose(['buôi', 'buổi']);
  await method.commit('buổi');
  await expect(unit).toBeFocused();
  await expect(unit).toHaveValue('hộ buổi');
});

test('what was typed before the page came alive is neither put back nor forgotten', async () => {
  await page.getByLabel(WHAT).fill('Vận động');
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  const scripts = await holdBack((request) => request.resourceType() === 'script');
  await page.reload({ waitUntil: 'commit' });
  const field = page.getByLabel(WHAT);
  await field.press('End');
  await method.compose([' h', ' hô']);
  await scripts.letGo();
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  await method.compose([' hộ']);
  await method.commit(' hộ');
  await expect(field).toHaveValue('Vận động hộ');
  await expectStored('Vận động hộ');
});

/** The second step of the work, where a key ends the line and sends the form. */
async function goOnToUnit(): Promise<Locator> {
  await page.getByLabel(WHAT).fill('Vận động 12 hộ trong tổ phân loại rác');
  await page.getByText('Làm theo', { exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Con số', { exact: true }).click();
  return page.getByLabel(UNIT);
}

type HeldBack = { letGo(): Promise<void> };

/** Keeps requests waiting, as a poor line does, until they are let go. */
async function holdBack(what: (request: Request) => boolean): Promise<HeldBack> {
  const held: Route[] = [];
  let isLet = false;
  await page.route('**/*', (route) => {
    if (isLet || !what(route.request())) return route.continue();
    held.push(route);
  });
  return {
    letGo: async () => {
      isLet = true;
      await Promise.all(held.map((route) => route.continue()));
    },
  };
}
