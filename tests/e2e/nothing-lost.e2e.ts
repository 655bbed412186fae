import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { aPage, expectWellMade, PASSWORD, PHONE, PHONE_WITHOUT_SCRIPT, signIn, walkAs } from './walk';

/** What was typed survives a wrong field, an ended session, a second tap, with script and without. */

async function inDatabase(sql: string, values: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_MIGRATION_URL });
  await client.connect();
  await client.query(sql, [...values]);
  await client.end();
}

const endSessionsOf = (login: string) =>
  inDatabase(
    'UPDATE session SET revoked_at = opened_at WHERE account_id = (SELECT id FROM account WHERE login_name = $1)',
    [login],
  );

/** dangvien2's pledge was sent back: a draft that may be edited. */
async function openFirstItem(page: Page): Promise<void> {
  await page.goto('/');
  const address = (await page.getByRole('link', { name: /^Việc 1/ }).getAttribute('href')) ?? '';
  await page.goto(address.replace('chi-tieu', 'noi-dung'));
  await expect(page.getByRole('heading', { name: 'Đồng chí sẽ làm việc gì?' })).toBeVisible();
}

for (const [how, options] of [
  ['with script', PHONE],
  ['without script', PHONE_WITHOUT_SCRIPT],
] as const) {
  test(`an ended session keeps what was typed and goes on after signing in, ${how}`, async ({ browser }) => {
    const page = await walkAs(browser, 'dangvien2', options);
    await openFirstItem(page);
    const typed = `Vận động 15 hộ trồng hoa ven đường, ${how}`;
    await endSessionsOf('dangvien2');
    await page.getByLabel('Việc làm theo Bác').fill(typed);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await expect(page.getByText('những gì đồng chí vừa gõ vẫn còn nguyên')).toBeVisible();
    await expectWellMade(page);
    await page.locator('#_login').fill('dangvien2');
    await page.locator('#_password').fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập và gửi tiếp' }).click();
    await expect(page.getByText(/Tên đăng nhập hoặc mật khẩu chưa đúng/)).toBeVisible();
    await page.locator('#_password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập và gửi tiếp' }).click();

    await expect(page.getByRole('heading', { name: 'Việc này cần đạt kết quả gì, khi nào?' })).toBeVisible();
    await expect(page.getByText(typed)).toBeVisible();
    await page.context().close();
  });

  test(`a wrong field is named beside it and in the summary, and everything typed stays, ${how}`, async ({
    browser,
  }) => {
    const page = await walkAs(browser, 'dangvien2', options);
    await openFirstItem(page);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Con số', { exact: true }).click();
    await page.getByLabel('Cần đạt', { exact: true }).fill('1,000');
    await page.getByLabel('Đơn vị tính').fill('đồng');
    await page.getByLabel('Hoàn thành trước ngày').fill('31/02/2026');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await expect(page.getByRole('heading', { name: 'Có 2 chỗ cần sửa' })).toBeVisible();
    await expect(page.getByText(/Đã lưu nháp lúc/).first()).toBeVisible();
    await expect(page.getByLabel('Cần đạt', { exact: true })).toHaveValue('1,000');
    await expect(page.getByLabel('Hoàn thành trước ngày')).toHaveValue('31/02/2026');
    await expectWellMade(page);

    await page.getByLabel('Cần đạt', { exact: true }).fill('15');
    await page.getByLabel('Hoàn thành trước ngày').fill('30/11/2026');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page).not.toHaveURL(/chi-tieu/);
    await page.context().close();
  });
}

test('typing is saved by itself after a pause', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await openFirstItem(page);
  await page.getByLabel('Việc làm theo Bác').fill('Đang gõ thì mất sóng');
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Việc làm theo Bác')).toHaveValue('Đang gõ thì mất sóng');
  await page.context().close();
});

test('a network that is gone leaves every word on the page, and the same press sends them later', async ({
  browser,
}) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await openFirstItem(page);
  await page.route('**/cam-ket/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await page.getByLabel('Việc làm theo Bác').fill('Gõ lúc không có mạng');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText(/Chưa gửi được vì không liên lạc được với hệ thống/)).toBeVisible();
  await expect(page.getByLabel('Việc làm theo Bác')).toHaveValue('Gõ lúc không có mạng');

  await page.unroute('**/cam-ket/**');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: 'Việc này cần đạt kết quả gì, khi nào?' })).toBeVisible();
  await expect(page.getByText('Gõ lúc không có mạng')).toBeVisible();
  await page.context().close();
});

test('typing without a network says that it is not saved yet, and is saved when the network is back', async ({
  browser,
}) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await openFirstItem(page);
  await page.context().setOffline(true);
  await page.getByLabel('Việc làm theo Bác').fill('Gõ dưới tầng hầm');
  await expect(page.getByText('Chưa lưu được, sẽ thử lại')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel('Việc làm theo Bác')).toHaveValue('Gõ dưới tầng hầm');
  await page.context().close();
});

test('leaving the page at once loses nothing either', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await openFirstItem(page);
  await page.getByLabel('Việc làm theo Bác').fill('Gõ xong đi ngay sang trang khác');
  await page.getByRole('link', { name: 'Danh sách việc' }).click();
  // The save left with the field; the next page may have been read a moment before it arrived.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Gõ xong đi ngay sang trang khác')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.context().close();
});

test('going back shows what was saved, and it can be changed again', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await openFirstItem(page);
  await page.getByLabel('Việc làm theo Bác').fill('Lần thứ nhất ghi việc này');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: /cần đạt kết quả gì/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Việc làm theo Bác')).toHaveValue('Lần thứ nhất ghi việc này');
  await page.getByLabel('Việc làm theo Bác').fill('Lần thứ hai ghi lại việc này');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText('Lần thứ hai ghi lại việc này')).toBeVisible();
  await page.context().close();
});

test('a second window is told that it is behind, and keeps its words on the page', async ({ browser }) => {
  const first = await walkAs(browser, 'dangvien2');
  await openFirstItem(first);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await first.getByLabel('Việc làm theo Bác').fill('Cửa sổ thứ nhất đã lưu');
  await expect(first.getByText(/✓ Đã lưu nháp lúc/)).toBeVisible();
  await second.getByLabel('Việc làm theo Bác').fill('Cửa sổ thứ hai đến sau');
  await second.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(second.getByText(/vừa được sửa ở một cửa sổ khác/).first()).toBeVisible();
  await expect(second.getByLabel('Việc làm theo Bác')).toHaveValue('Cửa sổ thứ hai đến sau');
  await first.reload();
  await expect(first.getByLabel('Việc làm theo Bác')).toHaveValue('Cửa sổ thứ nhất đã lưu');
  await first.context().close();
});

test('a first sign-in asks for a new password before anything else', async ({ browser }) => {
  await inDatabase('UPDATE account SET must_change_password = true WHERE login_name = $1', ['dangvien3']);
  const page = await aPage(browser, PHONE_WITHOUT_SCRIPT);
  await page.goto('/cam-ket');
  await expectWellMade(page);
  await signIn(page, 'dangvien3', 'chưa đúng');
  await expect(page.getByText(/Tên đăng nhập hoặc mật khẩu chưa đúng/).first()).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue('dangvien3');
  await signIn(page, 'dangvien3');
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu' })).toBeVisible();
  await page.goto('/cam-ket');
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu' })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Một câu dễ nhớ');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('Một câu dễ nhớ');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible();
  await page.getByText('Tài khoản').click();
  await page.getByRole('button', { name: /Đăng xuất/ }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.goto('/cam-ket');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.context().close();
});
