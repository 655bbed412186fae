'use client';

import { type ReactNode, useRef } from 'react';
import type { ActionState, FieldErrors } from './action-state';
import { fieldId } from './form-context';
import { Notice } from './notice';
import { RehearsedEffect } from './rehearsed-effect';
import { useFocusOnce } from './use-focus-once';
import { WholeWords } from './whole-words';

/** What the server said, above the fields; takes the focus so that it is read first, unless somebody types on. */
export function FormAnswer({ state, prefix }: { readonly state: ActionState; readonly prefix: string }) {
  switch (state.kind) {
    case 'idle':
    case 'signed-out':
      return null;
    case 'done':
      return state.message ? (
        <div role="status">
          <Notice kind="success">{state.message}</Notice>
        </div>
      ) : null;
    case 'invalid':
      return <ErrorSummary key={state.stamp} errors={state.errors} prefix={prefix} saved={state.saved} />;
    case 'rehearsed':
      return <RehearsedEffect key={state.stamp} effect={state.effect} confirmation={state.confirmation} />;
    case 'refused':
    case 'forbidden':
    case 'failed':
      return (
        <Alert key={state.stamp}>
          <p className="font-semibold">{state.message}</p>
        </Alert>
      );
  }
}

type ErrorSummaryProps = {
  readonly errors: FieldErrors;
  readonly prefix: string;
  readonly saved: string | undefined;
};

function ErrorSummary({ errors, prefix, saved }: ErrorSummaryProps) {
  const entries = Object.entries(errors);
  return (
    <Alert>
      <h2 className="text-base font-semibold">
        {entries.length > 1 ? `Có ${entries.length} chỗ cần sửa` : 'Có một chỗ cần sửa'}
      </h2>
      <ul className="grid">
        {entries.map(([name, message]) => (
          <li key={name}>
            <a
              href={`#${fieldId(prefix, name)}`}
              className="inline-block py-2.5 font-semibold text-late underline underline-offset-4"
            >
              <WholeWords text={message} />
            </a>
          </li>
        ))}
      </ul>
      {saved && <p className="mt-1 text-sm text-ink-2">{saved}</p>}
    </Alert>
  );
}

export function Alert({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusOnce(box);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-late bg-late-wash px-4 py-3.5 text-ink"
    >
      {children}
    </div>
  );
}
