import type { Metadata } from 'next';
import { BareFrame } from '@/components/bare-frame';
import { Notice } from '@/components/notice';
import { BackLink } from '@/components/page-head';
import { routes } from '@/config/routes';
import { ChangePasswordForm } from '@/features/sign-in/components/change-password-form';
import { showPage } from '@/server/page/show-page';

export const metadata: Metadata = { title: 'Đổi mật khẩu' };

export default async function ChangePasswordPage() {
  return showPage({
    isForNewPassword: true,
    isBeforeNotice: true,
    query: async ({ actor }) => ({ isFirst: actor.mustChangePassword }),
    view: ({ isFirst }, frame) => (
      <BareFrame committeeName={frame.committeeName} isDemonstration={frame.isDemonstration}>
        {!isFirst && <BackLink href={routes.home}>Việc của tôi</BackLink>}
        <h1 className="mb-4 text-2xl font-semibold">Đổi mật khẩu</h1>
        {isFirst && (
          <Notice kind="info">
            Đây là lần đăng nhập đầu tiên. Đồng chí đặt mật khẩu của riêng mình rồi bắt đầu.
          </Notice>
        )}
        <div className="mt-5">
          <ChangePasswordForm at={frame.at} account={frame.account} />
        </div>
      </BareFrame>
    ),
  });
}
