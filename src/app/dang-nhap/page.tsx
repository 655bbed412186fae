import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BareFrame } from '@/components/bare-frame';
import { Notice } from '@/components/notice';
import { isOwnAddress, routes } from '@/config/routes';
import { SignInForm } from '@/features/sign-in/components/sign-in-form';
import { hasOffice, readFrontDoor } from '@/server/auth/front-door';
import { isSignedIn } from '@/server/auth/is-signed-in';
import { isAnswerToForm } from '@/server/page/is-answer-to-form';
import { showFailure } from '@/server/page/show-failure';

export const metadata: Metadata = { title: 'Đăng nhập' };

export default function SignInPage(props: PageProps<'/dang-nhap'>) {
  return signInOrGoOn(props).catch(showFailure);
}

async function signInOrGoOn({ searchParams }: PageProps<'/dang-nhap'>) {
  const { tiep, 'het-phien': hasEnded, 'cai-dat': isSetUp } = await searchParams;
  const next = typeof tiep === 'string' && isOwnAddress(tiep) ? tiep : routes.home;
  // The form that just signed in goes on by a full load, with the focus at the top of the new page.
  if (!(await isAnswerToForm()) && (await isSignedIn())) redirect(next);
  if (!(await hasOffice())) redirect(routes.setUp);
  const { committeeName, isDemonstration } = await readFrontDoor();
  return (
    <BareFrame committeeName={committeeName ?? undefined} isDemonstration={isDemonstration}>
      <h1 className="mb-5 text-2xl font-semibold">Đăng nhập</h1>
      {isSetUp === 'xong' && (
        <div className="mb-5">
          <Notice kind="success">Đã cài đặt xong. Đồng chí đăng nhập bằng tên và mật khẩu vừa đặt.</Notice>
        </div>
      )}
      {hasEnded && (
        <div className="mb-5">
          <Notice kind="info" title="Phiên làm việc đã hết">
            Đăng nhập lại để làm tiếp. Những gì đồng chí đã lưu nháp hoặc đã gửi vẫn còn nguyên.
          </Notice>
        </div>
      )}
      <SignInForm at={`${routes.signIn}?tiep=${encodeURIComponent(next)}`} next={next} />
      <p className="mt-6 text-ink-2">
        Chưa có tài khoản hoặc quên mật khẩu? Đồng chí hãy hỏi bí thư chi bộ hoặc người quản trị của cấp ủy.{' '}
        <a href={routes.help}>Xem hướng dẫn</a>
      </p>
    </BareFrame>
  );
}
