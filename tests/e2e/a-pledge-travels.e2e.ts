import { type Browser, expect, type Page, test } from '@playwright/test';
import { fillInThreeWorks, handIn, THREE_WORKS } from './register';
import { expectWellMade, NOT_FOUND, PHONE, PHONE_WITHOUT_SCRIPT, walkAs } from './walk';

/**
 * The main job: from a member's phone without script, past the secretary, to the leader's page. Ready accounts of the
 * demonstration district: dangvien1 belongs to bithu1's cell, whose committee's officer is dangbo1.
 */
test.describe.configure({ mode: 'serial' });

let member: Page;
let secretary: Page;
let leader: Page;
let code: string;
let before: Figures;

type Figures = { registered: number; approved: number };

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  member = await walkAs(browser, 'dangvien1', PHONE_WITHOUT_SCRIPT);
  secretary = await walkAs(browser, 'bithu1');
  leader = await walkAs(browser, 'lanhdao1');
  before = await figuresOf(leader);
});

test('a member registers on a phone without JavaScript and gets a reference number', async () => {
  await expectWellMade(member);
  await fillInThreeWorks(member, expectWellMade);
  await expectWellMade(member);
  for (const { what } of THREE_WORKS) await expect(member.getByText(what)).toBeVisible();
  code = await handIn(member);
  await expectWellMade(member);
  await expect(member.getByText(/đang chờ/)).toBeVisible();
});

test('the leader’s next look counts it as registered, not yet approved', async () => {
  expect(await figuresOf(leader)).toEqual({ registered: before.registered + 1, approved: before.approved });
});

test('the secretary opens it from the inbox and sends it back with a reason that names an item', async () => {
  await openDossier(secretary, code);
  await expectWellMade(secretary);
  await secretary.getByText('Trả lại, ghi lý do').click();
  await secretary.getByLabel('Cần sửa ở đâu').selectOption({ index: 1 });
  await secretary.getByLabel('Lý do trả lại').fill('Việc 1 cần ghi rõ làm ở tổ nào.');
  await secretary.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(secretary).toHaveURL(/vua=/);
  await expect(secretary.getByText(new RegExp(code))).toBeVisible();
  await expectWellMade(secretary);
});

test('the member reads the reason, mends the item and hands it in again', async () => {
  await member.goto('/');
  await expect(member.getByText('Việc 1 cần ghi rõ làm ở tổ nào.')).toBeVisible();
  await expectWellMade(member);
  await member.getByRole('link', { name: /Việc 1/ }).click();
  await member.getByLabel('Việc làm theo Bác').fill('Vận động 12 hộ trong tổ 3 phân loại rác tại nguồn');
  await member.getByRole('button', { name: 'Tiếp tục' }).click();
  await member.getByRole('button', { name: 'Tiếp tục' }).click();
  expect(await handIn(member)).toBe(code);
});

test('the secretary sees what changed and approves', async () => {
  await openDossier(secretary, code);
  await expect(
    secretary.getByText('Vận động 12 hộ trong tổ 3 phân loại rác tại nguồn').first(),
  ).toBeVisible();
  await secretary.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(secretary).toHaveURL(/vua=/);
  await expect(secretary.getByText(new RegExp(code))).toBeVisible();
});

test('the leader’s next look counts it as approved', async () => {
  expect(await figuresOf(leader)).toEqual({
    registered: before.registered + 1,
    approved: before.approved + 1,
  });
  await expectWellMade(leader);
});

test('the member reports an item done, the secretary confirms it, and it counts', async () => {
  await member.goto('/');
  await member.getByRole('link', { name: /Vận động 12 hộ trong tổ 3/ }).click();
  await expectWellMade(member);
  await member.getByLabel('Đến nay đã đạt').fill('12');
  await member.getByLabel('Vài lời').fill('Cả tổ đã phân loại.');
  await member.getByRole('button', { name: 'Ghi tiến độ' }).click();
  await expect(member.getByText('Đã ghi tiến độ')).toBeVisible();
  await expectWellMade(member);

  await openDossier(secretary, code);
  await expectWellMade(secretary);
  await secretary.getByRole('button', { name: 'Xác nhận việc 1' }).click();
  await expect(secretary).toHaveURL(/vua=/);
  await member.goto('/');
  await expect(member.getByRole('link', { name: /Vận động 12 hộ trong tổ 3.*Xong/s })).toBeVisible();
});

test('the secretary’s own pledge is approved by the committee’s officer, not by the secretary', async ({
  browser,
}) => {
  // The secretary's own draft is filled in: only the answers are left to check.
  await secretary.goto('/');
  await secretary.getByRole('link', { name: 'Kiểm tra rồi trình' }).click();
  await expectWellMade(secretary);
  const own = await handIn(secretary);
  await secretary.goto('/duyet');
  await expect(secretary.getByText(own)).toHaveCount(0);

  const officer = await walkAs(browser, 'dangbo1', PHONE);
  await openDossier(officer, own);
  await expectWellMade(officer);
  await officer.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(officer).toHaveURL(/vua=/);
  await expect(officer.getByText(new RegExp(own))).toBeVisible();
  await officer.context().close();
});

test('strangers are told that there is no such page', async ({ browser }) => {
  await member.goto('/cam-ket');
  await member.getByRole('link', { name: /Năm 2026/ }).click();
  const address = new URL(member.url()).pathname;
  const id = address.split('/').at(-1);
  for (const login of ['dangvien3', 'bithu2', 'lanhdao1', 'kiemtra1', 'quantri1']) {
    const stranger = await walkAs(browser, login, login === 'dangvien3' ? PHONE_WITHOUT_SCRIPT : {});
    for (const path of [
      address,
      `/duyet/${id}`,
      `/cam-ket/${id}/ban-in`,
      '/duyet/0190d7a0-0000-7000-8000-000000000000',
    ]) {
      await stranger.goto(path);
      await expect(stranger.getByText(NOT_FOUND).first(), `${login} at ${path}`).toBeVisible();
    }
    await stranger.context().close();
  }
});

/** The dossier with this number, wherever it stands in the inbox. */
async function openDossier(page: Page, number: string): Promise<void> {
  await page.goto('/duyet');
  const rows = page.getByRole('navigation', { name: 'Hồ sơ đang chờ' }).getByRole('link');
  for (let index = 0; index < (await rows.count()); index += 1) {
    await rows.nth(index).click();
    await page.waitForLoadState();
    if (await page.getByText(number).first().isVisible()) return;
    await page.goto('/duyet');
  }
  throw new Error(`${number} does not wait for this reviewer`);
}

async function figuresOf(page: Page): Promise<Figures> {
  await page.goto('/tong-quan');
  return {
    registered: await figure(page, /đăng ký cam kết/i),
    approved: await figure(page, /duyệt cam kết/i),
  };
}

async function figure(page: Page, label: RegExp): Promise<number> {
  const tile = page.getByRole('link', { name: label }).first();
  const digits = /([\d.]+)\s*\//.exec((await tile.textContent()) ?? '')?.[1] ?? '';
  return Number(digits.replaceAll('.', ''));
}
