import { type Browser, expect, type Page } from '@playwright/test';
import { aPage, PASSWORD, signIn, type WalkOptions } from '../walk';

/** What an administrator does on the pages of administration, one act a function. */

export type NewUnit = {
  readonly under: string;
  readonly kind: string;
  readonly name: string;
  readonly code: string;
};

export async function openUnit(page: Page, name: string): Promise<void> {
  await page.goto('/quan-tri/don-vi');
  await page.getByLabel('Tìm đơn vị').fill(name);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const link = page.getByRole('link', { name, exact: true });
  const href = (await link.getAttribute('href')) ?? '';
  // A unit with others below leads to its level; its own page is one step further.
  await page.goto(href.replace('?duoi=', '/'));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

export async function addUnit(page: Page, unit: NewUnit): Promise<void> {
  await fillInUnit(page, unit);
  await expect(page.getByRole('heading', { name: unit.name, level: 1 })).toBeVisible();
}

export async function fillInUnit(page: Page, { under, kind, name, code }: NewUnit): Promise<void> {
  await openUnit(page, under);
  await page.getByRole('link', { name: 'Thêm đơn vị trực thuộc' }).click();
  await page.getByText(kind, { exact: true }).click();
  await page.getByLabel('Tên đơn vị').fill(name);
  await page.getByLabel('Mã (nếu có)').fill(code);
  await page.getByLabel('Có từ ngày').fill('1/1/2026');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
}

export async function addPerson(page: Page, fullName: string, cell: string): Promise<void> {
  await openUnit(page, cell);
  await page.getByRole('link', { name: 'Thêm người' }).click();
  await page.getByLabel('Họ và tên').fill(fullName);
  await page.getByLabel('Sinh hoạt ở đây từ ngày').fill('1/1/2026');
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await expect(page.getByRole('heading', { name: fullName, level: 1 })).toBeVisible();
}

export async function openPerson(page: Page, fullName: string): Promise<void> {
  await page.goto('/quan-tri/nguoi');
  await page.getByLabel('Tìm theo họ tên, mã hoặc tên đăng nhập').fill(fullName);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('link', { name: fullName, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: fullName, level: 1 })).toBeVisible();
}

export async function giveRole(page: Page, fullName: string, role: string, unit: string): Promise<void> {
  await openPerson(page, fullName);
  await page.getByRole('link', { name: 'Giao vai trò' }).click();
  await page.getByLabel('Vai trò').selectOption({ label: role });
  await page.getByLabel('Tại đơn vị').selectOption({ label: unit });
  await page.getByLabel('Từ ngày').fill('1/1/2026');
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  await expect(page.getByText(`${role} tại ${unit}`)).toBeVisible();
}

export type Slip = { readonly loginName: string; readonly password: string };

/** The slip as it stands on the page to be printed. */
export async function takeSlip(page: Page, fullName: string): Promise<Slip> {
  await openPerson(page, fullName);
  await page.getByRole('link', { name: 'Tạo tài khoản' }).click();
  await page.getByRole('button', { name: 'Tạo tài khoản và phiếu' }).click();
  await expect(page.getByText('phiếu chỉ hiện một lần này')).toBeVisible();
  const [, loginName = '', password = ''] = await page.getByRole('definition').allTextContents();
  return { loginName, password };
}

/** The first sign-in: own password, then the notice, then one's own work. */
export async function firstSignIn(browser: Browser, slip: Slip, options: WalkOptions = {}): Promise<Page> {
  const page = await aPage(browser, options);
  await page.goto('/dang-nhap');
  await signIn(page, slip.loginName, slip.password);
  await page.getByLabel('Mật khẩu đang dùng').fill(slip.password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await readNotice(page);
  return page;
}

export async function readNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tôi đã đọc' }).click();
  await expect(page.getByRole('button', { name: 'Tôi đã đọc' })).toHaveCount(0);
}
