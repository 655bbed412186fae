import { routes } from '@/config/routes';
import { send } from '../acts';
import type { Picture } from '../picture';

const YEAR = 2026;

export const PICTURES_OF_CAMPAIGN_OFFICE: readonly Picture[] = [
  { route: '/', as: 'tuyengiao1', at: routes.home },
  { route: '/tong-quan', as: 'tuyengiao1', at: routes.overview, isForPaper: true },
  { route: '/tong-quan', look: 'một ngày trước', as: 'tuyengiao1', at: `${routes.overview}?ngay=01/03/2026` },
  {
    route: '/don-vi/[id]',
    look: 'toàn huyện',
    as: 'tuyengiao1',
    at: async (find) => routes.unit(await find.root()),
    isForPaper: true,
  },
  {
    route: '/don-vi/[id]/so-lieu/[figure]',
    look: 'chưa đăng ký',
    as: 'tuyengiao1',
    at: async (find) => routes.unitFigure(await find.root(), 'da-dang-ky'),
    isForPaper: true,
  },
  {
    route: '/don-vi/[id]/so-lieu/[figure]',
    look: 'việc quá hạn',
    as: 'tuyengiao1',
    at: async (find) => routes.unitFigure(await find.unitOf('dangbo1'), 'viec-qua-han'),
  },
  {
    route: '/don-vi/[id]/so-lieu/[figure]',
    look: 'tập thể đã duyệt',
    as: 'tuyengiao1',
    at: async (find) => routes.unitFigure(await find.root(), 'tap-the-da-duyet'),
  },
  { route: '/van-ban', as: 'tuyengiao1', at: routes.directives },
  { route: '/van-ban', look: 'tìm không thấy', as: 'tuyengiao1', at: `${routes.directives}?tim=xyzxyz` },
  { route: '/van-ban/moi', as: 'tuyengiao1', at: routes.directiveNew },
  {
    route: '/van-ban/moi',
    look: 'gửi trống',
    as: 'tuyengiao1',
    at: routes.directiveNew,
    before: send('Ghi vào sổ'),
  },
  {
    route: '/van-ban/[id]',
    as: 'tuyengiao1',
    at: async (find) => routes.directive(await find.directive()),
  },
  {
    route: '/van-ban/[id]/sua',
    as: 'tuyengiao1',
    at: async (find) => routes.directiveChange(await find.directive()),
  },
  { route: '/chuyen-de', as: 'tuyengiao1', at: routes.themes },
  { route: '/chuyen-de/moi', as: 'tuyengiao1', at: routes.themeNew },
  {
    route: '/chuyen-de/[id]/sua',
    as: 'tuyengiao1',
    at: async (find) => routes.themeChange(await find.theme()),
  },
  { route: '/chien-dich', as: 'tuyengiao1', at: routes.campaigns },
  { route: '/chien-dich/moi', as: 'tuyengiao1', at: routes.campaignNew },
  { route: '/chien-dich/[nam]', as: 'tuyengiao1', at: routes.campaign(YEAR) },
  { route: '/chien-dich/[nam]/thoi-gian', as: 'tuyengiao1', at: routes.campaignDates(YEAR) },
  { route: '/chien-dich/[nam]/doi-tuong', as: 'tuyengiao1', at: routes.campaignRules(YEAR) },
  { route: '/chien-dich/[nam]/can-cu', as: 'tuyengiao1', at: routes.campaignBasis(YEAR) },
  { route: '/chien-dich/[nam]/cac-muc', as: 'tuyengiao1', at: routes.campaignSections(YEAR) },
  { route: '/chien-dich/[nam]/thang-ket-qua', as: 'tuyengiao1', at: routes.campaignScale(YEAR) },
  { route: '/chien-dich/[nam]/gia-han', as: 'tuyengiao1', at: routes.campaignExtensions(YEAR) },
];
