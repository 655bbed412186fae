import { expect, type Page } from '@playwright/test';
import exceljs from 'exceljs';

/** The people of a whole commune in the product's own layout; every name is invented. */
export async function aWorkbook(lines: readonly WorkbookLine[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Người');
  sheet.addRow(['Mã người', 'Họ và tên', 'Mã chi bộ', 'Diện sinh hoạt', 'Từ ngày', 'Chức vụ công tác']);
  for (const { code, fullName, cellCode, standing } of lines)
    sheet.addRow([code, fullName, cellCode, standing, '01/01/2026', 'cán bộ ấp']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export type WorkbookLine = {
  readonly code: string;
  readonly fullName: string;
  readonly cellCode: string;
  readonly standing: string;
};

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Cúc', 'Dung', 'Hòa', 'Khánh', 'Lan', 'Mai', 'Phúc', 'Yến'];

/** So many people, by turns in each of the cells; every twentieth is exempt and so not obliged. */
export function manyPeople(count: number, cellCodes: readonly string[]): readonly WorkbookLine[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `DV${String(index + 1).padStart(4, '0')}`,
    fullName: [FAMILY, MIDDLE, GIVEN].map((words, place) => wordAt(words, index, place)).join(' '),
    cellCode: cellCodes[index % cellCodes.length] ?? '',
    standing: index % 20 === 19 ? 'đảng viên được miễn sinh hoạt' : 'đảng viên chính thức',
  }));
}

function wordAt(words: readonly string[], index: number, place: number): string {
  return words[Math.floor(index / 7 ** place) % words.length] ?? '';
}

/** From the file to its preview. */
export async function upload(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/quan-tri/nhap-tu-tep');
  await page
    .getByLabel('Tệp Excel hoặc CSV')
    .setInputFiles({ name: 'nguoi.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page).toHaveURL(/nhap-tu-tep\/[0-9a-f-]{36}/);
}
