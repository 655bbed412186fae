'use client';

import type { ActionState } from './action-state';
import { CarriedFields } from './carried-fields';
import { Alert } from './form-answer';
import { SubmitButton } from './submit-button';

type SignedOutState = Extract<ActionState, { kind: 'signed-out' }>;

type SignInAgainProps = {
  readonly state: SignedOutState;
  readonly account: string;
  readonly keyValue: string | undefined;
  readonly hidden: Readonly<Record<string, string>>;
};

const inputClass =
  'block min-h-12 w-full rounded-sm border-[1.5px] border-line-field bg-card px-3 py-2.5 text-base text-ink';

/** Signing in inside the form that was being sent, so that the same press of a button finishes the act. */
export function SignInAgain({ state, account, keyValue, hidden }: SignInAgainProps) {
  const carried = {
    _account: [account],
    ...(keyValue ? { _key: [keyValue] } : {}),
    ...Object.fromEntries(Object.entries(hidden).map(([name, value]) => [name, [value]])),
    ...state.submitted,
  };
  const login = state.submitted._login?.[0] ?? '';
  return (
    <section className="grid gap-4 rounded-md border border-line-strong bg-card p-4 shadow-card">
      <Alert key={state.stamp}>
        <p>Phiên làm việc đã hết. Đăng nhập lại để gửi tiếp, những gì đồng chí vừa gõ vẫn còn nguyên.</p>
        {login && <p className="mt-1 font-semibold text-late">{state.message}</p>}
      </Alert>
      <div>
        <label htmlFor="_login" className="mb-1 block font-semibold">
          Tên đăng nhập hoặc số điện thoại
        </label>
        <input
          id="_login"
          name="_login"
          key={state.stamp}
          defaultValue={login}
          autoComplete="username"
          autoCapitalize="none"
          className={inputClass}
        />
      </div>
      <div>
        <label htmlFor="_password" className="mb-1 block font-semibold">
          Mật khẩu
        </label>
        <input
          id="_password"
          name="_password"
          type="password"
          autoComplete="current-password"
          className={inputClass}
        />
      </div>
      <CarriedFields fields={carried} />
      <SubmitButton busyText="Đang đăng nhập…">Đăng nhập và gửi tiếp</SubmitButton>
    </section>
  );
}
