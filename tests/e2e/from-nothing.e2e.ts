import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { aWorkbook, manyPeople, upload } from './office/a-workbook';
import { amend, fillInCollective, openWaiting, registerDirective } from './office/a-year';
import {
  addPerson,
  addUnit,
  fillInUnit,
  firstSignIn,
  giveRole,
  openUnit,
  readNotice,
  takeSlip,
} from './office/an-office';
import { fillInThreeWorks, handIn } from './register';
import { aPage, expectWellMade, PASSWORD, PHONE, PHONE_WITHOUT_SCRIPT, signIn } from './walk';

/**
 * An office that starts from nothing, in the browser only: set-up, units, people from a workbook and by hand, roles,
 * slips, a directive with its descent, a campaign, pledges of a person and of a collective, and a cell that moves.
 */
test.describe.configure({ mode: 'serial' });

const ROOT = 'Đảng bộ xã Sen Vàng';
const EAST = 'Đảng bộ khu Đông';
const WEST = 'Đảng bộ khu Tây';
const CELL = 'Chi bộ ấp Mương Sen';
const SECRETARY = 'Cao Thị Bưởi';
const MEMBER = 'Mạc Văn Đước';
const OFFICER = 'Nguyễn Văn An';

let office: Page;
let secretary: Page;
let member: Page;
let officer: Page;
let code: string;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  office = await aPage(browser, {});
});

test('is set up once, with the code that the server printed', async () => {
  await office.goto('/');
  await expect(office.getByRole('heading', { name: 'Cài đặt cho cơ quan' })).toBeVisible();
  await expectWellMade(office);
  await office.getByLabel('Mã cài đặt').fill('không phải mã này');
  await office.getByLabel('Loại cấp ủy cao nhất').selectOption({ label: 'Đảng ủy xã' });
  await office.getByLabel('Tên địa phương').fill('Sen Vàng');
  await office.getByLabel('Có từ ngày').fill('1/1/2026');
  await office.getByLabel('Họ và tên').fill('Lâm Ngọc Mẫu');
  await office.getByLabel('Tên đăng nhập').fill('quantri');
  await typePasswords(office);
  await office.getByLabel('Tôi cũng phụ trách chiến dịch').check();
  await office.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(office.getByText(/Mã cài đặt chưa đúng/).first()).toBeVisible();
  await expect(office.getByLabel('Tên địa phương')).toHaveValue('Sen Vàng');

  await office.getByLabel('Mã cài đặt').fill(process.env.NOI_GUONG_SETUP_CODE ?? '');
  await typePasswords(office);
  await office.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(office.getByText('Đã cài đặt xong')).toBeVisible();
  await signIn(office, 'quantri');
  await readNotice(office);
  await expect(office.getByRole('heading', { name: 'Quản trị', level: 1 })).toBeVisible();
  await expect(office.getByText(/Còn \d+\/\d+ bước/)).toBeVisible();
  await expectWellMade(office);
});

test('adds three units by hand, and refuses a code that is taken', async () => {
  await addUnit(office, { under: ROOT, kind: 'Đảng bộ cơ sở', name: EAST, code: 'KD' });
  await addUnit(office, { under: ROOT, kind: 'Đảng bộ cơ sở', name: WEST, code: 'KT' });
  await fillInUnit(office, { under: EAST, kind: 'Chi bộ', name: CELL, code: 'KT' });
  await expect(office.getByText(/Mã này đã dùng cho đơn vị khác/).first()).toBeVisible();
  await expect(office.getByLabel('Tên đơn vị')).toHaveValue(CELL);
  await expectWellMade(office);
  await addUnit(office, { under: EAST, kind: 'Chi bộ', name: CELL, code: 'CB1' });
});

test('takes three hundred people from a workbook, after mending the row that it names', async () => {
  const people = manyPeople(300, ['CB1']);
  const wrong = people.map((person, index) => (index === 41 ? { ...person, cellCode: 'CB9' } : person));
  await upload(office, await aWorkbook(wrong));
  await expect(office.getByText('Người!C43')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Nhập vào hệ thống' })).toHaveCount(0);
  await expectWellMade(office);

  await upload(office, await aWorkbook(people));
  await expectWellMade(office);
  await office.getByRole('button', { name: 'Nhập vào hệ thống' }).click();
  await expect(office.getByText(/Đã nhập vào hệ thống/)).toBeVisible();
  await openUnit(office, CELL);
  await expect(office.getByRole('heading', { name: '300 người sinh hoạt' })).toBeVisible();
});

test('adds two by hand, and gives roles and slips', async ({ browser }) => {
  await addPerson(office, SECRETARY, CELL);
  await addPerson(office, MEMBER, CELL);
  await giveRole(office, SECRETARY, 'Bí thư, chi ủy chi bộ', CELL);
  await giveRole(office, OFFICER, 'Cán bộ đảng ủy', EAST);
  await expectWellMade(office);
  secretary = await firstSignIn(browser, await takeSlip(office, SECRETARY));
  member = await firstSignIn(browser, await takeSlip(office, MEMBER), PHONE_WITHOUT_SCRIPT);
  officer = await firstSignIn(browser, await takeSlip(office, OFFICER), PHONE);
  await expectWellMade(member);
});

test('registers a directive and the one that it continues', async () => {
  await registerDirective(office, {
    register: ROOT,
    number: 'Chỉ thị số 05-CT/TW',
    term: 'khóa XII',
    issuedOn: '15/5/2016',
    abstract: 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  });
  await registerDirective(office, {
    register: ROOT,
    number: 'Kết luận số 01-KL/TW',
    term: 'khóa XIII',
    issuedOn: '18/5/2021',
    abstract: 'tiếp tục thực hiện Chỉ thị 05-CT/TW',
  });
  await office.getByText('Sửa quan hệ').click();
  await office.getByLabel('Kết luận 01-KL/TW').selectOption({ label: 'tiếp tục thực hiện' });
  await office.getByLabel('với văn bản').selectOption({ index: 1 });
  await office.getByRole('button', { name: 'Nối hai văn bản' }).click();
  await expect(office.getByRole('link', { name: /05-CT\/TW/ }).first()).toBeVisible();
  await expectWellMade(office);
});

test('sets the year’s campaign up and opens it', async () => {
  await office.goto('/chien-dich/moi');
  await office.getByLabel('Năm', { exact: true }).fill('2026');
  await office.getByLabel('Tên chiến dịch').fill('Học tập và làm theo Bác năm 2026');
  await office.getByLabel('Ngày bắt đầu nhận đăng ký').fill('1/1/2026');
  await office.getByLabel('Hạn đăng ký').fill('31/10/2026');
  await office.getByLabel('Ngày khóa sổ').fill('31/12/2026');
  await office.getByLabel('Chi bộ', { exact: true }).check();
  await office.getByRole('button', { name: 'Lưu bản chuẩn bị' }).click();
  await expect(office.getByRole('heading', { name: 'Chiến dịch năm 2026', level: 1 })).toBeVisible();
  await office.getByRole('button', { name: /Mở chiến dịch|Xem trước khi mở/ }).click();
  await office.getByRole('button', { name: 'Xác nhận thay đổi' }).click();
  await expect(office.getByText('đang mở').first()).toBeVisible();
  await expectWellMade(office);
});

test('a personal pledge is registered, returned, mended, approved and amended', async () => {
  await member.goto('/');
  await fillInThreeWorks(member, expectWellMade);
  code = await handIn(member);
  await openWaiting(secretary, code);
  await secretary.getByText('Trả lại, ghi lý do').click();
  await secretary.getByLabel('Lý do trả lại').fill('Ghi rõ việc 1 làm ở tổ nào.');
  await secretary.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(secretary).toHaveURL(/vua=/);

  await member.goto('/');
  await member.getByRole('link', { name: /Việc 1/ }).click();
  await member.getByLabel('Việc làm theo Bác').fill('Vận động 12 hộ ở tổ 3 phân loại rác');
  await member.getByRole('button', { name: 'Tiếp tục' }).click();
  await member.getByRole('button', { name: 'Tiếp tục' }).click();
  expect(await handIn(member)).toBe(code);
  await openWaiting(secretary, code);
  await secretary.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(secretary).toHaveURL(/vua=/);

  await amend(member, 'Vận động 15 hộ ở tổ 3 phân loại rác');
  await openWaiting(secretary, code);
  await expect(secretary.getByText('Vận động 12 hộ ở tổ 3 phân loại rác').first()).toBeVisible();
  await expect(secretary.getByText('Vận động 15 hộ ở tổ 3 phân loại rác').first()).toBeVisible();
  await expectWellMade(secretary);
  await secretary
    .getByRole('button', { name: /^Duyệt/ })
    .first()
    .click();
  await expect(secretary).toHaveURL(/vua=/);
});

test('the cell’s own pledge goes one level up, comes back, and is approved', async () => {
  await secretary.goto('/cam-ket');
  await secretary.getByRole('button', { name: 'Bắt đầu bản đăng ký của tập thể' }).click();
  await fillInCollective(secretary);
  const collective = await handIn(secretary);
  await expectWellMade(secretary);

  await openWaiting(officer, collective);
  await expectWellMade(officer);
  await officer.getByText('Trả lại, ghi lý do').click();
  await officer.getByLabel('Lý do trả lại').fill('Nêu rõ ai chịu trách nhiệm.');
  await officer.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(officer).toHaveURL(/vua=/);

  await secretary.goto('/cam-ket');
  await secretary
    .getByRole('link', { name: /Sửa và trình lại/ })
    .first()
    .click();
  await secretary.getByRole('link', { name: 'Kiểm tra rồi trình' }).first().click();
  expect(await handIn(secretary)).toBe(collective);
  await openWaiting(officer, collective);
  await officer.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(officer).toHaveURL(/vua=/);
});

test('a cell that moves is counted under its old superior before the day and under the new one from it on', async () => {
  await openUnit(office, CELL);
  await office.getByRole('link', { name: 'Chuyển', exact: true }).click();
  await office.getByLabel('Cấp trên mới').selectOption({ label: WEST });
  await office.getByLabel('Từ ngày').fill('15/9/2026');
  await office.getByRole('button', { name: 'Xem trước việc chuyển' }).click();
  await expect(
    office.getByRole('heading', { name: 'Chưa lưu. Khi xác nhận, sẽ thay đổi như sau:' }),
  ).toBeVisible();
  await expect(effectOf(`${EAST}: người phải đăng ký`)).toHaveText([/^287/, /^0/]);
  await expect(effectOf(`${WEST}: người phải đăng ký`)).toHaveText([/^0/, /^287/]);
  await expectWellMade(office);
  await office.getByRole('button', { name: 'Xác nhận thay đổi' }).click();
  await expect(office.getByText(/trực thuộc|Đã chuyển/i).first()).toBeVisible();

  await expect(await approvedOf(EAST, '14/9/2026')).toContainText('0/287');
  await expect(await approvedOf(WEST)).toContainText('1/287');
  await expect(await approvedOf(EAST)).toContainText(/không áp dụng/i);
});

/** Twice, as the form asks; a password is typed anew after every answer. */
async function typePasswords(page: Page): Promise<void> {
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
}

const effectOf = (line: string) => office.getByRole('row', { name: new RegExp(line) }).getByRole('cell');

/** The tile "đã được duyệt" on a unit's page, as of a day or as of now. */
async function approvedOf(unit: string, day = ''): Promise<Locator> {
  await office.goto('/don-vi');
  await office.getByRole('link', { name: unit }).first().click();
  await expect(office.getByRole('heading', { name: new RegExp(unit), level: 1 })).toBeVisible();
  await office.goto(`${new URL(office.url()).pathname}?ngay=${encodeURIComponent(day)}`);
  return office
    .locator('main')
    .getByText(/duyệt cam kết/i)
    .first()
    .locator('..');
}
