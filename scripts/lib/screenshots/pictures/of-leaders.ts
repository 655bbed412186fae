import { routes } from '@/config/routes';
import { send } from '../acts';
import type { Picture } from '../picture';

/** Leaders and inspectors: counts, and one person's text only with a reason. */
export const PICTURES_OF_LEADERS: readonly Picture[] = [
  { route: '/', as: 'lanhdao1', at: routes.home },
  { route: '/tong-quan', as: 'lanhdao1', at: routes.overview },
  {
    route: '/don-vi/[id]',
    look: 'chi bộ, chỉ số đếm',
    as: 'lanhdao1',
    at: async (find) => routes.unit(await find.unitOf('bithu1')),
  },
  { route: '/thong-bao-muc-dich', as: 'lanhdao3', at: routes.purposes },
  { route: '/', as: 'kiemtra1', at: routes.home },
  { route: '/mo-ban-cam-ket', as: 'kiemtra1', at: routes.openText },
  {
    route: '/mo-ban-cam-ket',
    look: 'gửi trống',
    as: 'kiemtra1',
    at: routes.openText,
    before: send('Mở bản cam kết'),
  },
  {
    route: '/mo-ban-cam-ket/[pledgeId]',
    as: 'kiemtra1',
    at: async (find) => routes.openTextOf(await find.codeOf('dangvien3')),
    way: async (page) => {
      await page.getByRole('radio').first().check();
      await page.getByLabel('Nói rõ lý do').fill('Kiểm tra theo Kế hoạch số 12-KH/UBKTHU.');
      await page.getByRole('button', { name: 'Mở bản cam kết', exact: true }).click();
      await page.waitForURL(/mo-ban-cam-ket\/[0-9a-f-]{36}/);
    },
  },
];
