import { expect, type Page } from '@playwright/test';
import { fillInWorks } from '../register';
import { expectWellMade } from '../walk';

/** What a year's officer, its writers and reviewers do, one act a function. */

export type Registered = Readonly<Record<'register' | 'number' | 'term' | 'issuedOn' | 'abstract', string>>;

export async function registerDirective(
  page: Page,
  { register, number, term, issuedOn, abstract }: Registered,
): Promise<void> {
  await page.goto('/van-ban/moi');
  await page.getByLabel('Vào sổ của').selectOption({ label: register });
  await page.getByLabel('Số, ký hiệu').fill(number);
  await page.getByLabel('Cơ quan ban hành').fill('Bộ Chính trị');
  await page.getByLabel('Nhiệm kỳ (nếu biết)').fill(term);
  await page.getByLabel('Ngày ban hành').fill(issuedOn);
  await page.getByLabel('Trích yếu').fill(abstract);
  await page.getByLabel('Đây không phải văn bản mật').check();
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page).toHaveURL(/van-ban\/[0-9a-f-]{36}/);
}

/** The dossier with this number in the reviewer's inbox. */
export async function openWaiting(page: Page, number: string): Promise<void> {
  await page.goto('/duyet');
  await page.getByRole('navigation', { name: 'Hồ sơ đang chờ' }).getByRole('link').first().click();
  await expect(page.getByText(number).first()).toBeVisible();
}

/** Its breakthrough content, then the three works, one thing per page. */
export async function fillInCollective(page: Page): Promise<void> {
  await page.getByLabel('Nội dung đột phá').fill('100% thủ tục của ấp được hướng dẫn làm trực tuyến.');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await fillInWorks(page, expectWellMade);
}

export async function amend(page: Page, what: string): Promise<void> {
  await page.goto('/cam-ket');
  await page.getByRole('link', { name: /Năm 2026/ }).click();
  await page.getByRole('link', { name: 'Điều chỉnh cam kết' }).click();
  await expectWellMade(page);
  await page
    .getByRole('button', { name: /điều chỉnh/i })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Việc 1/ })
    .first()
    .click();
  await page.getByLabel('Việc làm theo Bác').fill(what);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Vì sao điều chỉnh?').fill('Tổ có thêm ba hộ mới đến.');
  await page.getByRole('button', { name: 'Trình bản điều chỉnh' }).click();
  await expect(page.getByText(/đang chờ duyệt/).first()).toBeVisible();
}
