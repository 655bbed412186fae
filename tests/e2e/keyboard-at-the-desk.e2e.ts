import { expect, test } from '@playwright/test';
import { button, type Keyboard, link, signedIn } from './keyboard';
import { aWorkbook } from './office/a-workbook';
import { someoneNew } from './someone-new';

/** What the offices of the district do, with a keyboard alone. */

const LEAVING = 'Cổ Thị Bàn';

test('a campaign officer enters a directive and prepares the year to come', async ({ browser }) => {
  const officer = await signedIn(browser, 'tuyengiao2');
  const { page } = officer;
  await officer.open('/van-ban');
  await officer.follow(link(page, 'Thêm văn bản'));
  await officer.press(button(page, 'Ghi vào sổ'));
  await officer.expectAt(errorsOf(officer));
  await officer.type('Số, ký hiệu', 'Kế hoạch số 27-KH/BTGHU');
  await officer.type('Cơ quan ban hành', 'Ban Tuyên giáo Huyện ủy');
  await officer.type('Ngày ban hành', '10/9/2026');
  await officer.type('Trích yếu', 'sinh hoạt chuyên đề quý IV');
  await officer.press(page.getByLabel('Đây không phải văn bản mật'), 'Space');
  await officer.press(button(page, 'Ghi vào sổ'));
  await expect(page).toHaveURL(/van-ban\/[0-9a-f-]{36}/);

  await officer.open('/chien-dich');
  await officer.follow(link(page, /Chuẩn bị/));
  await officer.type('Hạn đăng ký', '30/2/2027');
  await officer.press(button(page, 'Lưu bản chuẩn bị'));
  await officer.expectAt(errorsOf(officer));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await officer.expectAt(page.getByLabel('Hạn đăng ký', { exact: true }));
  await officer.reach(page.getByLabel('Tên chiến dịch'), 'Shift+Tab');
  await page.context().close();
});

test('an administrator ends a membership after looking at what it will change', async ({ browser }) => {
  await someoneNew({ secretary: 'bithu3', fullName: LEAVING });
  const administrator = await signedIn(browser, 'quantri2');
  const { page } = administrator;
  await administrator.open('/quan-tri/nguoi');
  await administrator.type('Tìm theo họ tên, mã hoặc tên đăng nhập', LEAVING);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/nguoi\?/);
  await administrator.skipToContent();
  await administrator.follow(link(page, LEAVING));
  await administrator.follow(link(page, /Chuyển, miễn/));
  await administrator.type('Không còn sinh hoạt từ ngày', '15/9/2026');
  await administrator.type('Lý do', 'chuyển sinh hoạt sang đảng bộ khác');
  await administrator.press(button(page, 'Xem trước việc thôi sinh hoạt'));
  await administrator.expectAt(page.getByRole('region', { name: /Chưa lưu/ }));
  await administrator.press(button(page, 'Xác nhận thay đổi'));
  await expect(page).toHaveURL(/nguoi\/[0-9a-f-]{36}/);
  await expect(page.getByText('Chưa lưu')).toHaveCount(0);
  await page.context().close();
});

test('an administrator looks at a file of people before it is taken', async ({ browser }) => {
  const administrator = await signedIn(browser, 'quantri2');
  const { page } = administrator;
  await administrator.open('/quan-tri/nhap-tu-tep');
  const chooser = page.waitForEvent('filechooser');
  await administrator.press(page.getByLabel('Tệp Excel hoặc CSV'));
  const line = { code: 'BP1', fullName: LEAVING, cellCode: 'KHONG-CO', standing: 'đảng viên chính thức' };
  const buffer = await aWorkbook([line]);
  await (await chooser).setFiles({ name: 'nguoi.xlsx', mimeType: 'application/octet-stream', buffer });
  await administrator.press(button(page, 'Xem trước'));
  await expect(page.getByText('Người!C2')).toBeVisible();
  await administrator.skipToContent();
  await administrator.press(link(page, 'Tải tệp đã sửa lên'));
  // The address leads past what stands above the field.
  await expect(page).toHaveURL(/#tai-len/);
  await administrator.reach(page.getByLabel('Tệp Excel hoặc CSV'));
  await page.context().close();
});

const errorsOf = ({ page }: Keyboard) => page.getByRole('alert').filter({ hasText: 'cần sửa' });
