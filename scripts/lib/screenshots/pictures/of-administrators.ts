import { routes } from '@/config/routes';
import { send, upload } from '../acts';
import type { FindInDistrict } from '../find-in-district';
import type { Picture } from '../picture';

const cell = (find: FindInDistrict) => find.unitOf('bithu1');
const person = (find: FindInDistrict) => find.memberOf('dangvien3');

const OF_UNITS: readonly Picture[] = [
  { route: '/quan-tri/don-vi', as: 'quantri1', at: routes.unitsKept },
  {
    route: '/quan-tri/don-vi',
    look: 'tìm một tên',
    as: 'quantri1',
    at: `${routes.unitsKept}?tim=${encodeURIComponent('vườn')}`,
  },
  {
    route: '/quan-tri/don-vi/[id]',
    as: 'quantri1',
    at: async (find) => routes.unitKept(await cell(find)),
  },
  {
    route: '/quan-tri/don-vi/[id]/sua',
    as: 'quantri1',
    at: async (find) => routes.unitChange(await cell(find)),
  },
  {
    route: '/quan-tri/don-vi/[id]/chuyen',
    as: 'quantri1',
    at: async (find) => routes.unitMove(await cell(find)),
  },
  {
    route: '/quan-tri/don-vi/[id]/ket-thuc',
    as: 'quantri1',
    at: async (find) => routes.unitClose(await cell(find)),
  },
  {
    route: '/quan-tri/don-vi/[id]/them',
    as: 'quantri1',
    at: async (find) => routes.unitAdd(await find.unitOf('dangbo1')),
  },
  {
    route: '/quan-tri/tai-khoan/[id]',
    look: 'chi bộ',
    as: 'quantri1',
    at: async (find) => routes.unitAccounts(await cell(find)),
  },
  {
    route: '/quan-tri/tai-khoan/[id]',
    look: 'đảng bộ cơ sở',
    as: 'quantri1',
    at: async (find) => routes.unitAccounts(await find.unitOf('dangbo1')),
  },
];

const OF_PEOPLE: readonly Picture[] = [
  { route: '/quan-tri/nguoi', as: 'quantri1', at: routes.people },
  { route: '/quan-tri/nguoi/moi', as: 'quantri1', at: routes.personNew },
  {
    route: '/quan-tri/nguoi/moi',
    look: 'vào một chi bộ',
    as: 'quantri1',
    at: async (find) => routes.personNewIn(await cell(find)),
  },
  {
    route: '/quan-tri/nguoi/moi',
    look: 'gửi trống',
    as: 'quantri1',
    at: async (find) => routes.personNewIn(await cell(find)),
    before: send('Thêm người'),
  },
  {
    route: '/quan-tri/nguoi/[id]',
    as: 'quantri1',
    at: async (find) => routes.person(await person(find)),
  },
  {
    route: '/quan-tri/nguoi/[id]/sua',
    as: 'quantri1',
    at: async (find) => routes.personChange(await person(find)),
  },
  {
    route: '/quan-tri/nguoi/[id]/sinh-hoat',
    as: 'quantri1',
    at: async (find) => routes.personMembership(await person(find)),
  },
  {
    route: '/quan-tri/nguoi/[id]/vai-tro',
    as: 'quantri1',
    at: async (find) => routes.personRoles(await person(find)),
  },
  {
    route: '/quan-tri/nguoi/[id]/tai-khoan',
    as: 'quantri1',
    at: async (find) => routes.personAccount(await person(find)),
  },
  {
    route: '/quan-tri/nguoi/[id]/tai-khoan',
    look: 'phiếu vừa cấp',
    as: 'quantri1',
    at: async (find) => routes.personAccount(await find.otherMemberIn(await cell(find))),
    before: async (page) => {
      await page.getByRole('button', { name: 'Cấp lại phiếu', exact: true }).click();
      await page.locator('[data-slips]').waitFor();
    },
    isForPaper: true,
  },
  { route: '/quan-tri/vai-tro', as: 'quantri1', at: routes.roles },
];

const OF_WORKBOOKS: readonly Picture[] = [
  { route: '/quan-tri/nhap-tu-tep', as: 'quantri1', at: routes.workbooks },
  {
    route: '/quan-tri/nhap-tu-tep/[id]',
    look: 'xem trước',
    as: 'quantri1',
    at: routes.workbooks,
    way: upload(['DV9001', 'Nguyễn Thị Thử', 'đảng viên chính thức', '01/09/2026']),
  },
  {
    route: '/quan-tri/nhap-tu-tep/[id]',
    look: 'có dòng phải sửa',
    as: 'quantri1',
    at: routes.workbooks,
    way: upload(
      ['DV9001', 'Nguyễn Thị Thử', 'đảng viên chính thức', '01/09/2026'],
      ['DV9002', '', 'chính thức', 'hôm qua'],
      ['DV9001', 'Trần Văn Trùng Mã', 'đảng viên dự bị', '31/02/2026'],
    ),
  },
];

export const PICTURES_OF_ADMINISTRATORS: readonly Picture[] = [
  { route: '/', as: 'quantri1', at: routes.home },
  { route: '/quan-tri', as: 'quantri1', at: routes.administration },
  ...OF_UNITS,
  ...OF_PEOPLE,
  ...OF_WORKBOOKS,
  { route: '/quan-tri/nhat-ky', as: 'quantri1', at: routes.changes },
];
