import type { ReactNode } from 'react';
import { AccountBlock, HelpLine } from '@/components/account-block';
import { AppFrame } from '@/components/app-frame';
import { BareFrame } from '@/components/bare-frame';
import type { Frame } from '@/components/frame';
import { Badge, Brand, DemonstrationBanner } from '@/components/frame-parts';
import { MenuLinks } from '@/components/menu-links';
import { routes } from '@/config/routes';
import { signOut } from '@/server/auth/actions';
import type { Specimen } from '../specimen';
import { LONG_NAME, LONG_UNIT } from './long-words';

const MENU = [
  { href: routes.home, label: 'Việc của tôi' },
  { href: routes.review, label: 'Duyệt', badge: 14 },
  { href: routes.overview, label: 'Tổng quan' },
  { href: routes.units, label: 'Đơn vị' },
  { href: routes.administration, label: 'Quản trị', group: 'Năm 2026' },
];

const FRAME: Frame = {
  memberName: LONG_NAME,
  place: `${LONG_UNIT} · Đảng bộ khối Y tế`,
  committeeName: 'Huyện ủy Sen Hồng',
  isDemonstration: true,
  year: 2026,
  menu: MENU,
  account: '',
  at: '/huong-dan/giao-dien',
  signOut,
  helpName: 'Bùi Đức Đạt',
  helpPhone: '0900 000 011',
};

const MEMBER: Frame = { ...FRAME, menu: MENU.slice(0, 4) };

/** A frame is as high as the screen; here it is looked at through a window. */
function Window({ children }: { readonly children: ReactNode }) {
  return <div className="relative h-96 overflow-auto border border-line-strong">{children}</div>;
}

export const FRAMES: readonly Specimen[] = [
  {
    title: 'Khung trang',
    shows: ['app-frame', 'member-frame', 'bare-frame', 'frame-parts', 'menu-links', 'account-block'],
    states: [
      {
        name: 'người làm việc ở bàn',
        view: (
          <Window>
            <AppFrame frame={FRAME} active={routes.review}>
              <p>Nội dung của trang</p>
            </AppFrame>
          </Window>
        ),
      },
      {
        name: 'đảng viên',
        view: (
          <Window>
            <AppFrame frame={MEMBER} active={routes.home}>
              <p>Nội dung của trang</p>
            </AppFrame>
          </Window>
        ),
      },
      {
        name: 'chưa đăng nhập',
        view: (
          <Window>
            <BareFrame committeeName="Huyện ủy Sen Hồng" isDemonstration>
              <p>Nội dung của trang</p>
            </BareFrame>
          </Window>
        ),
      },
      {
        name: 'từng phần',
        view: (
          <div className="grid gap-4">
            <DemonstrationBanner />
            <Brand frame={FRAME} />
            <p>
              <Badge count={14} />
            </p>
            <MenuLinks menu={MENU} active={routes.review} />
            <AccountBlock frame={FRAME} anchor="dang-xuat-mau" />
            <HelpLine frame={{ ...FRAME, helpName: FRAME.memberName }} />
          </div>
        ),
      },
    ],
  },
];
