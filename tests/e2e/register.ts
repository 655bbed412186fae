import { expect, type Page } from '@playwright/test';

export type Work = { readonly what: string; readonly target: string; readonly unit: string };

export const THREE_WORKS: readonly Work[] = [
  { what: 'Vận động 12 hộ trong tổ phân loại rác tại nguồn', target: '12', unit: 'hộ' },
  { what: 'Kể một câu chuyện về Bác trong sinh hoạt chi bộ mỗi tháng', target: '10', unit: 'buổi' },
  { what: 'Nuôi heo đất ủng hộ quỹ khuyến học của ấp', target: '1.000.000', unit: 'đồng' },
];

/** From "Việc của tôi" through one thing per page to the answers. */
export async function fillInThreeWorks(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: /Bắt đầu cam kết năm/ }).click();
  await fillInWorks(page, look);
}

/** One thing per page, of a person or of a collective, from the first work to the answers. */
export async function fillInWorks(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  for (const [index, work] of THREE_WORKS.entries()) {
    await expect(page.getByRole('heading', { name: /sẽ làm việc gì/ })).toBeVisible();
    if (index === 0) await look(page);
    await page.getByLabel('Việc làm theo Bác').fill(work.what);
    await page.getByText(index === 1 ? 'Học tập' : 'Làm theo', { exact: true }).click();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await expect(page.getByRole('heading', { name: 'Việc này cần đạt kết quả gì, khi nào?' })).toBeVisible();
    await page.getByText('Con số', { exact: true }).click();
    if (index === 0) await look(page);
    await page.getByLabel('Cần đạt', { exact: true }).fill(work.target);
    await page.getByLabel('Đơn vị tính').fill(work.unit);
    await page.getByLabel('Hoàn thành trước ngày').fill('30/11/2026');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Kiểm tra rồi trình' })).toBeVisible();
}

export async function handIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Trình (\d+ việc|bản đăng ký)$/ }).click();
  await expect(page.getByRole('heading', { name: /Đã trình cam kết năm 2026/ })).toBeVisible();
  return ((await page.getByText(/^CK-26-\d{4,}$/).textContent()) ?? '').trim();
}
