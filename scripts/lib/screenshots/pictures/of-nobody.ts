import { routes } from '@/config/routes';
import { GUIDE_SLUGS } from '@/features/guide/guide';
import { send } from '../acts';
import type { Picture } from '../picture';

/** Before anybody set the product up. */
export const EMPTY_PRODUCT: readonly Picture[] = [
  { route: '/cai-dat', as: null, at: routes.setUp },
  { route: '/cai-dat', look: 'gửi trống', as: null, at: routes.setUp, before: send('Cài đặt') },
];

export const PICTURES_OF_NOBODY: readonly Picture[] = [
  { route: '/dang-nhap', as: null, at: routes.signIn },
  { route: '/dang-nhap', look: 'gửi trống', as: null, at: routes.signIn, before: send('Đăng nhập') },
  { route: '/dang-nhap', look: 'phiên đã hết', as: null, at: `${routes.signIn}?het-phien=1` },
  { route: '/huong-dan', as: null, at: routes.help },
  ...GUIDE_SLUGS.map((slug) => ({
    route: '/huong-dan/[vai-tro]',
    look: slug,
    as: null,
    at: routes.guide(slug),
    isForPaper: true,
  })),
  { route: '/huong-dan/giao-dien', as: null, at: '/huong-dan/giao-dien', isOfDevelopment: true },
  { route: '/not-found', as: null, at: routes.notFound },
];
