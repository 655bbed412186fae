'use client';

import { type ReactNode, useState } from 'react';
import { buttonClass } from './button-class';
import { controlClass } from './control-class';
import { FieldShell } from './field-shell';
import { useField } from './form-context';
import { useHasScript } from './use-has-script';

type PasswordFieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly autoComplete: 'current-password' | 'new-password';
};

/** A password is never sent back to the page, so this field is always empty after an answer. */
export function PasswordField({ name, label, hint, autoComplete }: PasswordFieldProps) {
  const field = useField(name);
  const [shown, setShown] = useState(false);
  const hasScript = useHasScript();
  return (
    <FieldShell id={field.id} label={label} hint={hint} error={field.error}>
      <div className="flex gap-2">
        <input
          key={field.stamp}
          id={field.id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={field.describedBy(hint)}
          aria-invalid={field.error ? true : undefined}
          className={controlClass(field.error, 'min-h-12 min-w-0')}
        />
        {hasScript && (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={shown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
            onClick={() => setShown(!shown)}
            className={buttonClass('quiet', { slim: true })}
          >
            {shown ? 'Ẩn' : 'Hiện'}
          </button>
        )}
      </div>
    </FieldShell>
  );
}
