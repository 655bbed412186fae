'use client';

import type { ReactNode } from 'react';
import { WholeWords } from './whole-words';

type FieldShellProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly children: ReactNode;
};

/** Label, hint, what is wrong, then the control, always in this order. */
export function FieldShell({ id, label, hint, error, labelHidden, children }: FieldShellProps) {
  return (
    <div className={error ? 'border-l-4 border-late pl-3' : undefined}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type HintAndErrorProps = Pick<FieldShellProps, 'id' | 'hint' | 'error'>;

export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-goi-y`} className="mb-2 text-sm text-ink-2">
          {typeof hint === 'string' ? <WholeWords text={hint} /> : hint}
        </p>
      )}
      {error && (
        <p id={`${id}-loi`} className="mb-1.5 font-semibold text-late">
          <span className="sr-only">Cần sửa: </span>
          <WholeWords text={error} />
        </p>
      )}
    </>
  );
}
