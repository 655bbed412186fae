'use client';

import type { ReactNode } from 'react';
import { type ButtonTone, buttonClass } from './button-class';
import { useFormContext } from './form-context';

type SubmitButtonProps = {
  readonly children: ReactNode;
  readonly tone?: ButtonTone;
  readonly name?: string;
  readonly value?: string;
  readonly busyText?: string;
  readonly wide?: boolean;
  readonly slim?: boolean;
  readonly shortcut?: string;
};

/** Stays focusable while the form is under way: a disabled button would throw the keyboard user to the top. */
export function SubmitButton({ children, busyText = 'Đang gửi…', shortcut, ...props }: SubmitButtonProps) {
  const { pending } = useFormContext();
  const { tone = 'primary', wide = false, slim = false, name, value } = props;
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      data-shortcut={shortcut}
      className={buttonClass(tone, { wide, slim })}
    >
      {pending ? busyText : children}
    </button>
  );
}
