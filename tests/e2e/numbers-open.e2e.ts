import { expect, type Page, test } from '@playwright/test';
import { expectWellMade, NOT_FOUND, PHONE, walkAs } from './walk';

/** Every figure opens into the rows behind it, down to the cell; names only for those who may know them. */

/** Dots stand before groups of three, so the ratio ends where the share begins. */
const RATIO = /\d{1,3}(\.\d{3})*\/\d{1,3}(\.\d{3})*/;

async function openFigure(page: Page): Promise<string> {
  const tile = page.getByRole('link', { name: /duyệt cam kết/i }).first();
  const ratio = RATIO.exec((await tile.textContent()) ?? '')?.[0] ?? '';
  await tile.click();
  await expect(page.getByText(ratio).first()).toBeVisible();
  return ratio;
}

for (const [screen, options] of [
  ['a phone', PHONE],
  ['a desk', {}],
] as const) {
  test(`a leader goes from the district to a cell and meets counts, never a name, on ${screen}`, async ({
    browser,
  }) => {
    const page = await walkAs(browser, 'lanhdao1', options);
    await page.goto('/tong-quan');
    await expect(page.getByText('Cần quan tâm trước')).toBeVisible();
    await expectWellMade(page);
    await openFigure(page);
    await expectWellMade(page);
    await page.goto('/tong-quan');
    await page.getByRole('link', { name: 'Đảng bộ xã Gò Sen' }).first().click();
    await expect(page.getByRole('heading', { name: /Đảng bộ xã Gò Sen/, level: 1 })).toBeVisible();
    await expectWellMade(page);
    await page.getByRole('link', { name: 'Chi bộ ấp Vườn Sen' }).first().click();
    await expect(page.getByRole('heading', { name: /Chi bộ ấp Vườn Sen/, level: 1 })).toBeVisible();
    await expectWellMade(page);
    // dangvien1 and dangvien2 belong to this cell.
    await expect(page.getByText('Huỳnh Văn Nhựt')).toHaveCount(0);
    await expect(page.getByText('Phạm Thị Lài')).toHaveCount(0);
    await expect(
      page
        .getByText('dưới 5')
        .or(page.getByText(/\d+\/\d+/))
        .first(),
    ).toBeVisible();
    await page.context().close();
  });
}

test('collectives open into their units under each superior, and an approved one into its text', async ({
  browser,
}) => {
  const page = await walkAs(browser, 'lanhdao1', PHONE);
  await page.goto('/tong-quan');
  const beside = page.getByRole('link', { name: /^Tập thể \d/ }).last();
  const ratio = RATIO.exec((await beside.textContent()) ?? '')?.[0] ?? '';
  await beside.click();
  await expect(page.getByRole('heading', { name: 'Tập thể đã được duyệt cam kết', level: 1 })).toBeVisible();
  await expect(page.getByText(ratio).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đảng bộ xã Gò Sen' }).first()).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: 'Đảng bộ Công an huyện' }).first().click();
  await expect(page.getByRole('heading', { name: 'Cam kết của tập thể' })).toBeVisible();
  await page.getByRole('link', { name: 'Đọc cam kết của tập thể' }).click();
  await expect(page.getByText('Nội dung đột phá').first()).toBeVisible();
  await expectWellMade(page);
  await page.context().close();
});

test('a campaign officer finds the late by name, with whom to call', async ({ browser }) => {
  const page = await walkAs(browser, 'tuyengiao1');
  await page.goto('/don-vi');
  await page.getByRole('link', { name: 'Đảng bộ xã Gò Sen' }).first().click();
  await page.getByRole('link', { name: 'Chi bộ ấp Vườn Sen' }).first().click();
  await expect(page.getByText('Huỳnh Văn Nhựt').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Gọi/ }).first()).toHaveAttribute('href', /^tel:/);
  await expectWellMade(page);
  await page.context().close();
});

test('a day in the past shows the figures of that day', async ({ browser }) => {
  const page = await walkAs(browser, 'lanhdao1');
  await page.goto('/tong-quan?ngay=28/02/2026');
  await expect(page.getByText(/28\/02\/2026/).first()).toBeVisible();
  const early = await openFigure(page);
  await page.goto('/tong-quan');
  expect(await openFigure(page)).not.toBe(early);
  await page.goto('/tong-quan?ngay=31/02/2026');
  await expectWellMade(page);
  await page.context().close();
});

test('a member sees the counts of the own cell and of no other', async ({ browser }) => {
  const page = await walkAs(browser, 'dangvien2', PHONE);
  await page.getByRole('link', { name: 'Chi bộ', exact: true }).click();
  await expect(page.getByRole('heading', { name: /ấp Vườn Sen/, level: 1 })).toBeVisible();
  await expectWellMade(page);
  await page.goto('/tong-quan');
  await expect(page.getByText(NOT_FOUND).first()).toBeVisible();
  await page.context().close();
});
