import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { BareFrame } from '@/components/bare-frame';
import { routes } from '@/config/routes';
import { SetUpForm } from '@/features/set-up/components/set-up-form';
import { hasOffice } from '@/server/auth/front-door';
import { showFailure } from '@/server/page/show-failure';

export const metadata: Metadata = { title: 'Cài đặt' };

/** Only an empty database shows it. */
export default function SetUpPage() {
  return setUpOrSignIn().catch(showFailure);
}

async function setUpOrSignIn() {
  // Asked with every request, and not while the product is built.
  await connection();
  if (await hasOffice()) redirect(routes.signIn);
  return (
    <BareFrame isDemonstration={false}>
      <h1 className="mb-1 text-2xl font-semibold">Cài đặt cho cơ quan</h1>
      <p className="mb-5 text-ink-2">
        Làm một lần. Sau đó đồng chí đăng nhập để thêm đơn vị, con người và mở chiến dịch.
      </p>
      <SetUpForm />
    </BareFrame>
  );
}
