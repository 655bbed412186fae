import { ActionForm } from '@/components/action-form';
import { BareFrame } from '@/components/bare-frame';
import type { CarriedForm } from '../action-kit/carried-form';
import type { FrontDoor } from '../auth/front-door';

type ExpiredFormPageProps = { readonly form: CarriedForm; readonly door: FrontDoor };

/** Without JavaScript, the answer to a form whose session has ended: sign in, and the same form goes through. */
export function ExpiredFormPage({ form, door }: ExpiredFormPageProps) {
  const account = 'submitted' in form.state ? (form.state.submitted._account?.[0] ?? '') : '';
  return (
    <BareFrame committeeName={door.committeeName ?? undefined} isDemonstration={door.isDemonstration}>
      <h1 className="mb-4 text-2xl font-semibold">Đăng nhập lại để gửi tiếp</h1>
      <ActionForm action={form.action} at={form.at} account={account} initial={form.state} />
    </BareFrame>
  );
}
