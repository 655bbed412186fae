'use client';

import type { ReactNode } from 'react';
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

/** One file. A browser never gives a chosen file back, so after an answer it is chosen again, and the hint says so. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const field = useField(name);
  const again = field.wasSubmitted ? 'Hãy chọn lại tệp: trình duyệt không giữ tệp đã chọn.' : null;
  return (
    <FieldShell id={field.id} label={label} hint={again ?? hint} error={field.error}>
      <input
        key={field.stamp}
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={field.describedBy(again ?? hint)}
        aria-invalid={field.error ? true : undefined}
        className={`${controlClass(field.error)} file:mr-3 file:min-h-9 file:rounded-sm file:border-0 file:bg-none-wash file:px-3 file:font-semibold file:text-ink`}
      />
    </FieldShell>
  );
}
