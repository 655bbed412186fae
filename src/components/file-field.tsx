'use client';

import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { controlClass } from './control-class';
import { FieldShell } from './field-shell';
import { useField } from './form-context';

type FileFieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What the file chooser offers first; what a file is, the server tells by its content. */
  readonly accept: string;
};

/**
 * One file. A browser never gives a chosen file back, so after an answer it is chosen again, and the hint says so. Its
 * own button speaks the browser's language, so ours stands before it; what it says while no file is chosen stays unseen.
 */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const field = useField(name);
  const again = field.wasSubmitted ? 'Hãy chọn lại tệp: trình duyệt không giữ tệp đã chọn.' : null;
  return (
    <FieldShell id={field.id} label={label} hint={again ?? hint} error={field.error}>
      <div className="flex flex-wrap items-stretch gap-2">
        <label htmlFor={field.id} className={buttonClass('quiet')}>
          Chọn tệp
        </label>
        <div className="min-w-0 flex-[1_1_8rem]">
          <input
            key={field.stamp}
            id={field.id}
            name={name}
            type="file"
            accept={accept}
            required
            aria-describedby={field.describedBy(again ?? hint)}
            aria-invalid={field.error ? true : undefined}
            className={`${controlClass(field.error)} file:hidden invalid:text-transparent disabled:text-transparent`}
          />
        </div>
      </div>
    </FieldShell>
  );
}
