import { expect, test } from '@playwright/test';
import { button, fillInSignIn, Keyboard, link, signedIn } from './keyboard';
import { THREE_WORKS } from './register';
import { someoneNew } from './someone-new';
import { aPage, PASSWORD } from './walk';

/** Every journey with a keyboard alone: no press of a mouse, nothing focused by a script. */
test.describe.configure({ mode: 'serial' });

let login: string;
let member: Keyboard;
let secretary: Keyboard;
let code: string;

test.beforeAll(async () => {
  login = await someoneNew({ secretary: 'bithu3', fullName: 'Cổ Thị Phím' });
});

test('a wrong password leads the focus to the sentence that says so, and back to the fields', async ({
  browser,
}) => {
  member = new Keyboard(await aPage(browser, {}));
  await member.page.goto('/dang-nhap');
  await member.skipToContent();
  await fillInSignIn(member, login, 'chưa đúng');
  await member.expectAt(member.page.getByRole('alert').filter({ hasText: 'chưa đúng' }));
  await fillInSignIn(member, login, PASSWORD);
  await expect(member.page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible();
});

test('a member registers, is led to what is wrong, mends it and hands in', async () => {
  const { page } = member;
  await member.skipToContent();
  await member.press(button(page, /Bắt đầu cam kết năm/));
  await expect(page.getByRole('heading', { name: /sẽ làm việc gì/ })).toBeVisible();
  await member.skipToContent();
  await member.press(button(page, 'Tiếp tục'));
  await member.expectAt(page.getByRole('alert').filter({ hasText: 'cần sửa' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await member.expectAt(page.getByLabel('Việc làm theo Bác'));
  for (const work of THREE_WORKS) await writeWork(member, work);
  await member.skipToContent();
  await member.press(button(page, /^Trình \d+ việc$/));
  await expect(page.getByRole('heading', { name: /Đã trình cam kết năm 2026/ })).toBeVisible();
  code = ((await page.getByText(/^CK-26-\d{4,}$/).textContent()) ?? '').trim();
});

test('the secretary sends it back with a reason', async ({ browser }) => {
  secretary = await signedIn(browser, 'bithu3');
  await openWaiting();
  await secretary.press(secretary.page.getByText('Trả lại, ghi lý do'), 'Space');
  await secretary.type('Lý do trả lại', 'Việc 1 cần ghi rõ làm ở tổ nào.');
  await secretary.press(button(secretary.page, 'Trả lại'));
  await expect(secretary.page).toHaveURL(/vua=/);
});

test('the member mends the work and hands in again, the secretary approves', async () => {
  const { page } = member;
  await member.open('/');
  await member.follow(link(page, /Việc 1/));
  await member.type('Việc làm theo Bác', 'Vận động 12 hộ trong tổ 3 phân loại rác tại nguồn');
  await member.press(button(page, 'Tiếp tục'));
  await expect(page.getByRole('heading', { name: /cần đạt kết quả gì/ })).toBeVisible();
  await member.press(button(page, 'Tiếp tục'));
  await expect(page.getByRole('heading', { name: 'Kiểm tra rồi trình' })).toBeVisible();
  await member.press(button(page, /^Trình \d+ việc$/));
  await expect(page.getByRole('heading', { name: /Đã trình cam kết/ })).toBeVisible();

  await openWaiting();
  await secretary.press(button(secretary.page, 'Duyệt'));
  await expect(secretary.page).toHaveURL(/vua=/);
});

test('the member reports a work done, the secretary confirms it', async () => {
  const { page } = member;
  await member.open('/');
  await member.follow(link(page, /Vận động 12 hộ trong tổ 3/));
  await member.type('Đến nay đã đạt', '12');
  await member.press(button(page, 'Ghi tiến độ'));
  await expect(page.getByText('Đã ghi tiến độ')).toBeVisible();

  await openWaiting();
  await secretary.press(button(secretary.page, 'Xác nhận việc 1'));
  await expect(secretary.page).toHaveURL(/vua=/);
});

test('a leader opens a figure into its cells and a cell into its page', async ({ browser }) => {
  const leader = await signedIn(browser, 'lanhdao2');
  const { page } = leader;
  await leader.open('/tong-quan');
  await leader.follow(link(page, /duyệt cam kết/i));
  await expect(page).toHaveURL(/so-lieu/);
  await leader.follow(link(page, 'Chi bộ Thuế'));
  await expect(page.getByText(/đồng chí xem được số, không xem tên/)).toBeVisible();
  await leader.follow(link(page, 'Chi bộ Thuế'));
  await expect(page.getByRole('heading', { name: /Chi bộ Thuế/, level: 1 })).toBeVisible();
  await page.context().close();
});

async function writeWork(
  keyboard: Keyboard,
  { what, target, unit }: (typeof THREE_WORKS)[number],
): Promise<void> {
  const { page } = keyboard;
  await keyboard.type('Việc làm theo Bác', what);
  await keyboard.choose(page.getByRole('radio', { name: /^Làm theo/ }));
  await keyboard.press(button(page, 'Tiếp tục'));
  await expect(page.getByRole('heading', { name: /cần đạt kết quả gì/ })).toBeVisible();
  await keyboard.choose(page.getByRole('radio', { name: /^Con số/ }));
  await keyboard.type('Cần đạt', target);
  await keyboard.type('Đơn vị tính', unit);
  await keyboard.type('Hoàn thành trước ngày', '30/11/2026');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/chi-tieu/);
}

/** The dossier with the member's number, wherever it stands in the inbox. */
async function openWaiting(): Promise<void> {
  const { page } = secretary;
  const rows = page.getByRole('navigation', { name: 'Hồ sơ đang chờ' }).getByRole('link');
  await secretary.open('/duyet');
  for (let index = 0; index < (await rows.count()); index += 1) {
    await secretary.follow(rows.nth(index));
    if (await page.getByText(code).first().isVisible()) return;
    await secretary.open('/duyet');
  }
  throw new Error(`${code} does not wait for this reviewer`);
}
