import type { Page } from 'playwright';
import type { FindInDistrict } from './find-in-district';

/** Sends a form as it stands and waits for what it answers: the mistakes are named at its head. */
export const send = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.locator('main [role=alert]').first().waitFor();
};

/** Opens what is folded under these words. */
export const unfold = (words: string) => async (page: Page) => {
  await page.getByText(words, { exact: true }).first().click();
};

const HEADINGS = ['Mã người', 'Họ và tên', 'Diện sinh hoạt', 'Từ ngày', 'Mã chi bộ'];

/** People of bithu1's cell in the product's own layout, as far as the preview. */
export const upload =
  (...people: readonly (readonly string[])[]) =>
  async (page: Page, find: FindInDistrict) => {
    const cellCode = await find.codeOfUnit(await find.unitOf('bithu1'));
    const rows = [HEADINGS, ...people.map((person) => [...person, cellCode])];
    await page.getByLabel('Tệp Excel hoặc CSV').setInputFiles({
      name: 'nguoi-moi.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.map((row) => row.join(';')).join('\n')),
    });
    await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
    await page.waitForURL(/nhap-tu-tep\/[0-9a-f-]{36}/);
  };
