import { expect, test } from '@playwright/test';
import { expectWellMade, PHONE, walkAs } from './walk';

/** bithu2's cell stands directly under the root; bithu1's has dossiers of every kind waiting. */

test('several pledges are approved together, only those that were shown and ticked', async ({ browser }) => {
  const page = await walkAs(browser, 'bithu1', PHONE);
  await page.goto('/duyet/doc-lien-tuc');
  await expectWellMade(page);
  const boxes = page.getByRole('checkbox', { name: /Đồng ý duyệt/ });
  const shown = await boxes.count();
  expect(shown).toBeGreaterThan(1);
  await boxes.first().check();
  await page.getByRole('button', { name: 'Duyệt các hồ sơ đã tích' }).click();
  await expect(page.getByText('Đã duyệt 1/1 hồ sơ đã tích.')).toBeVisible();
  await expect(boxes).toHaveCount(shown - 1);
  await page.context().close();
});

test('the inbox is worked from the keyboard', async ({ browser }) => {
  const page = await walkAs(browser, 'bithu1');
  await page.goto('/duyet');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/duyet\/[0-9a-f-]{36}/);
  await expectWellMade(page);
  await page.context().close();
});

test('a wrong approval is found in the cell’s list and taken back with a reason', async ({ browser }) => {
  const page = await walkAs(browser, 'bithu1');
  await page.getByRole('link', { name: 'Chi bộ', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Đã duyệt' }).filter({ hasText: /0\/\d/ }).first();
  await row.getByRole('link').click();
  await page.getByText('Sửa sai', { exact: false }).click();
  await page.getByRole('button', { name: 'Thu hồi việc duyệt' }).click();
  await expect(page.getByText(/lý do/i).first()).toBeVisible();
  await page.getByLabel('Lý do thu hồi việc duyệt').fill('Duyệt nhầm, cần bổ sung chỉ tiêu.');
  await page.getByRole('button', { name: 'Thu hồi việc duyệt' }).click();
  await expect(page).toHaveURL(/vua=/);
  await expect(page.getByText('chờ duyệt').first()).toBeVisible();
  await expectWellMade(page);
  await page.context().close();
});
