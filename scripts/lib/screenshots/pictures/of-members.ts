import { routes } from '@/config/routes';
import { send } from '../acts';
import type { Picture } from '../picture';

/** dangvien1 starts, dangvien2 mends, dangvien3 reports, dangvien4 confirms what was typed for them. */
export const PICTURES_OF_MEMBERS: readonly Picture[] = [
  { route: '/', as: 'dangvien1', at: routes.home, look: 'chưa đăng ký' },
  { route: '/', as: 'dangvien2', at: routes.home, look: 'bị trả lại' },
  { route: '/', as: 'dangvien3', at: routes.home, look: 'có việc quá hạn' },
  { route: '/', as: 'dangvien4', at: routes.home, look: 'chờ xác nhận bản nhập giúp' },
  { route: '/cam-ket', as: 'dangvien1', at: routes.pledges, look: 'chưa có' },
  { route: '/cam-ket', as: 'dangvien3', at: routes.pledges },
  {
    route: '/cam-ket/[id]',
    look: 'bị trả lại',
    as: 'dangvien2',
    at: async (find) => routes.pledge(await find.pledgeOf('dangvien2')),
  },
  {
    route: '/cam-ket/[id]',
    look: 'đang thực hiện',
    as: 'dangvien3',
    at: async (find) => routes.pledge(await find.pledgeOf('dangvien3')),
  },
  {
    route: '/cam-ket/[id]',
    look: 'chờ xác nhận bản nhập giúp',
    as: 'dangvien4',
    at: async (find) => routes.pledge(await find.pledgeOf('dangvien4')),
  },
  {
    route: '/cam-ket/[id]/tien-do/[itemId]',
    as: 'dangvien3',
    at: async (find) =>
      routes.pledgeProgress(await find.pledgeOf('dangvien3'), await find.itemOf('dangvien3')),
  },
  {
    route: '/cam-ket/[id]/tien-do/[itemId]',
    look: 'gửi trống',
    as: 'dangvien3',
    at: async (find) =>
      routes.pledgeProgress(await find.pledgeOf('dangvien3'), await find.itemOf('dangvien3')),
    before: send('Ghi tiến độ'),
  },
  {
    route: '/cam-ket/[id]/dieu-chinh',
    as: 'dangvien3',
    at: async (find) => routes.pledgeAmend(await find.pledgeOf('dangvien3')),
  },
  {
    route: '/cam-ket/[id]/ban-in',
    as: 'dangvien3',
    at: async (find) => routes.pledgePrint(await find.pledgeOf('dangvien3')),
    isForPaper: true,
  },
  {
    route: '/don-vi/[id]',
    look: 'chi bộ của tôi',
    as: 'dangvien3',
    at: async (find) => routes.unit(await find.cellOf('dangvien3')),
  },
  { route: '/don-vi', as: 'dangvien3', at: routes.units, leadsOn: true },
  { route: '/du-lieu-cua-toi', as: 'dangvien3', at: routes.myData },
  {
    route: '/du-lieu-cua-toi',
    look: 'bản để in',
    as: 'dangvien3',
    at: routes.myDataToPrint,
    isForPaper: true,
  },
  { route: '/doi-mat-khau', as: 'dangvien3', at: routes.changePassword },
  {
    route: '/doi-mat-khau',
    look: 'gửi trống',
    as: 'dangvien3',
    at: routes.changePassword,
    before: send('Đổi mật khẩu'),
  },
  { route: '/van-ban', as: 'dangvien3', at: routes.directives },
  {
    route: '/cam-ket/[id]/bo-dieu-chinh',
    as: 'dangvien3',
    at: async (find) => routes.pledgeAmend(await find.pledgeOf('dangvien3')),
    way: async (page) => {
      await page.getByRole('button', { name: 'Bắt đầu điều chỉnh' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/dieu-chinh'));
      await page.goto(`/cam-ket/${new URL(page.url()).pathname.split('/')[2]}/bo-dieu-chinh`);
    },
  },
  { route: '/huong-dan', as: 'dangvien3', at: routes.help },
  { route: '/huong-dan/[vai-tro]', as: 'dangvien3', at: routes.guide('dang-vien') },
  { route: '/thong-bao-muc-dich', look: 'đọc lại', as: 'dangvien3', at: routes.purposes },
];
