import { type Browser, expect, type Page, test } from '@playwright/test';
import { aPage, expectWellMade, NOT_FOUND, PHONE, PHONE_WITHOUT_SCRIPT, signIn, walkAs } from './walk';

/**
 * A person's text is theirs: opened with a stated reason, and the person sees who, when and why. The pledge is that of
 * dangvien3, approved on any day; lanhdao3 has not read the notice of purposes yet.
 */
test.describe.configure({ mode: 'serial' });

const SUBJECT = 'Đỗ Thanh Trinh';
const REASON = 'Chọn mẫu theo kế hoạch thẩm định quý này';
const NO_SUCH_CODE = /Không có bản cam kết cá nhân nào/;

let code: string;

async function openWith(page: Page, reason: string): Promise<void> {
  await page.getByText('Thẩm định mẫu', { exact: true }).click();
  await page.getByLabel('Nói rõ lý do').fill(reason);
  await page.getByRole('button', { name: 'Mở bản cam kết' }).click();
}

test('the campaign’s officer opens one text from a list of names, with a reason', async ({ browser }) => {
  const page = await walkAs(browser, 'tuyengiao3');
  await page.goto('/don-vi');
  await page.getByRole('link', { name: 'Đảng bộ xã Gò Sen' }).first().click();
  await expect(page.getByRole('heading', { name: /Đảng bộ xã Gò Sen/, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Chi bộ Trường Tiểu học Gò Sen' }).first().click();
  await expect(page.getByRole('heading', { name: /Trường Tiểu học/, level: 1 })).toBeVisible();
  await page
    .getByRole('link', { name: `Mở đọc có lý do bản của ${SUBJECT}` })
    .first()
    .click();
  await expect(page.getByText(`Bản cam kết của đồng chí ${SUBJECT}`)).toBeVisible();
  await expectWellMade(page);
  code = await page.getByLabel('Mã trên bản cam kết').inputValue();
  await page.getByRole('button', { name: 'Mở bản cam kết' }).click();
  await expect(page.getByText('Chọn lý do mở.').first()).toBeVisible();
  await expectWellMade(page);
  await openWith(page, REASON);
  await expect(page.getByText('Đồng chí đang đọc bản cam kết của người khác')).toBeVisible();
  await expect(page.getByRole('heading', { name: SUBJECT, level: 1 })).toBeVisible();
  await expect(page.getByText('Việc làm năm', { exact: false })).toBeVisible();
  await expectWellMade(page);
  await page.goto('/mo-ban-cam-ket');
  await expect(page.getByRole('link', { name: new RegExp(SUBJECT) })).toBeVisible();
  await page.context().close();
});

test('the person sees who, when and why, and takes everything along as a file', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien3', PHONE_WITHOUT_SCRIPT);
  await page.getByText('Tài khoản').click();
  await page.getByRole('link', { name: 'Dữ liệu của tôi' }).click();
  await expect(page.getByRole('heading', { name: 'Dữ liệu của tôi', level: 1 })).toBeVisible();
  const opened = page.locator('#openings');
  await expect(opened.getByText('Lưu Phước Toàn')).toBeVisible();
  await expect(opened.getByText(`Thẩm định mẫu: ${REASON}`).first()).toBeVisible();
  await page.getByText('Việc làm trong các bản').click();
  await expect(page.locator('#items').getByText(code).first()).toBeVisible();
  await expectWellMade(page);
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải về (Excel)' }).click();
  expect((await arriving).suggestedFilename()).toMatch(/^du-lieu-cua-toi-\d{4}-\d{2}-\d{2}\.xlsx$/);
  await page.getByRole('link', { name: 'Bản để in' }).click();
  await expect(page.getByRole('heading', { name: 'Thông tin cá nhân' })).toBeVisible();
  await expectWellMade(page);
  await page.context().close();
});

test('an inspector opens by the code on the paper, on a phone, and a wrong one tells nothing', async ({
  browser,
}) => {
  const page = await walkAs(browser, 'kiemtra3', PHONE);
  await page.getByText('Mục lục').click();
  await page.getByRole('link', { name: 'Mở bản cam kết' }).click();
  await expect(page.getByRole('heading', { name: 'Mở bản cam kết', level: 1 })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Mã trên bản cam kết').fill('CK-26-99999');
  await openWith(page, 'Đơn phản ánh số 12 chuyển đến');
  await expect(page.getByText(NO_SUCH_CODE).first()).toBeVisible();
  await expect(page.getByLabel('Nói rõ lý do')).toHaveValue('Đơn phản ánh số 12 chuyển đến');
  await expectWellMade(page);
  await page.getByLabel('Mã trên bản cam kết').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Mở bản cam kết' }).click();
  await expect(page.getByRole('heading', { name: SUBJECT, level: 1 })).toBeVisible();
  await expectWellMade(page);
  await page.context().close();
});

test('nobody else has a way to open a text', async ({ browser }: { browser: Browser }) => {
  const page = await walkAs(browser, 'lanhdao2');
  await expect(page.getByRole('link', { name: 'Mở bản cam kết' })).toHaveCount(0);
  await page.goto('/mo-ban-cam-ket');
  await expect(page.getByText(NOT_FOUND).first()).toBeVisible();
  await page.context().close();
});

test('a first sign-in reads the notice of purposes, and then goes where it was going', async ({
  browser,
}) => {
  const page = await aPage(browser, PHONE_WITHOUT_SCRIPT);
  await page.goto('/tong-quan?nam=2026');
  await signIn(page, 'lanhdao3');
  await expect(page.getByRole('heading', { name: 'Thông báo về dữ liệu của đồng chí' })).toBeVisible();
  await expect(page.getByText('91/2025/QH15')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectWellMade(page);
  await page.goto('/don-vi');
  await expect(page.getByRole('button', { name: 'Tôi đã đọc' })).toBeVisible();
  await page.goto('/tong-quan?nam=2026');
  await page.getByRole('button', { name: 'Tôi đã đọc' }).click();
  await expect(page).toHaveURL(/\/tong-quan\?nam=2026$/);
  await page.goto('/du-lieu-cua-toi');
  await page.getByRole('link', { name: 'Thông báo về dữ liệu' }).click();
  await expect(page.getByText(/Bản 1, đồng chí đã đọc lúc/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tôi đã đọc' })).toHaveCount(0);
  await expectWellMade(page);
  await page.context().close();
});
