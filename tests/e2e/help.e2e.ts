import { expect, test } from '@playwright/test';
import { aPage, expectWellMade, NOT_FOUND, PHONE, PHONE_WITHOUT_SCRIPT, walkAs } from './walk';

test('who cannot sign in reads the help from the sign-in page, without script, and sees its pictures', async ({
  browser,
}) => {
  const page = await aPage(browser, PHONE_WITHOUT_SCRIPT);
  await page.goto('/dang-nhap');
  await page.getByRole('link', { name: 'Xem hướng dẫn' }).click();
  await expect(page.getByRole('heading', { name: 'Hướng dẫn', level: 1 })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: /^Cán bộ, đảng viên/ }).click();
  await expect(page.getByRole('heading', { name: 'Tôi quên mật khẩu' })).toBeVisible();
  await expect(page.locator('noscript > p')).toHaveText('Để in, đồng chí dùng lệnh In của trình duyệt');
  await expect(page.getByRole('button', { name: 'In trang này' })).toBeHidden();
  await expectWellMade(page);
  const picture = page.getByRole('img', { name: /nút Bắt đầu cam kết/ });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('complete', true);
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  await page.context().close();
});

test('the help opens with the reader’s own role and says whom to call', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien3', PHONE);
  await page.getByRole('link', { name: 'Hướng dẫn', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dành cho đồng chí' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Cán bộ, đảng viên');
  await page.getByRole('link', { name: /^Cán bộ, đảng viên/ }).click();
  await expect(page.getByText(/Đồng chí gọi .*, đầu mối của chi bộ/)).toBeVisible();
  await expectWellMade(page);
  await page.context().close();
});

test('the gallery of components is nobody’s page outside of development', async ({ browser, request }) => {
  const gallery = await request.get('/huong-dan/giao-dien');
  const unknown = await request.get('/khong-co-trang-nay');
  expect([gallery.status(), unknown.status()]).toEqual([404, 404]);
  const page = await aPage(browser, {});
  await page.goto('/huong-dan/giao-dien');
  await expect(page.getByText(NOT_FOUND).first()).toBeVisible();
  await expect(page.getByText('mọi thành phần, mọi trạng thái')).toHaveCount(0);
  await page.context().close();
});
