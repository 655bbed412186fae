import { ActionForm } from '@/components/action-form';
import { BareFrame } from '@/components/bare-frame';
import { SendAgain } from '@/components/send-again';
import type { CarriedForm } from '../action-kit/carried-form';
import type { FrontDoor } from '../auth/front-door';

type KeptFormPageProps = { readonly form: CarriedForm; readonly door: FrontDoor | null };

/**
 * Without JavaScript, the answer to a form whose own page cannot be shown. Its session has ended: sign in, and the same
 * form goes through. Or the database is away: the same form again, in a while.
 */
export function KeptFormPage({ form, door }: KeptFormPageProps) {
  const { action, at, account, keyValue, state } = form;
  const submitted = 'submitted' in state ? state.submitted : {};
  const isSignedOut = state.kind === 'signed-out';
  return (
    <BareFrame
      committeeName={door?.committeeName ?? undefined}
      isDemonstration={door?.isDemonstration ?? false}
    >
      <h1 className="mb-4 text-2xl font-semibold">
        {isSignedOut ? 'Đăng nhập lại để gửi tiếp' : 'Xin đồng chí gửi lại sau ít phút'}
      </h1>
      <ActionForm action={action} at={at} account={account} keyValue={keyValue} initial={state}>
        {!isSignedOut && <SendAgain submitted={submitted} />}
      </ActionForm>
    </BareFrame>
  );
}
