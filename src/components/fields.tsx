'use client';

import type { ComponentProps, ReactNode } from 'react';
import { controlClass } from './control-class';
import { CountedTextArea, type TextAreaRows } from './counted-text-area';
import { FieldShell } from './field-shell';
import { useField } from './form-context';

export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly defaultValue?: string | undefined;
  /** For a dense table row whose column head already says it. */
  readonly labelHidden?: boolean;
};

type InputProps = ComponentProps<'input'>;

type TextFieldProps = FieldProps & {
  readonly inputMode?: InputProps['inputMode'];
  readonly autoComplete?: string;
  readonly type?: 'text' | 'search' | 'tel';
  readonly suffix?: string | undefined;
  readonly placeholder?: string;
  readonly width?: 'short' | 'medium' | 'full';
  /** Offered while typing; anything else may be typed as well. */
  readonly suggestions?: readonly string[];
};

const WIDTHS = { short: 'max-w-36', medium: 'max-w-64', full: '' } as const;

export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    defaultValue,
    labelHidden,
    suffix,
    width = 'full',
    type = 'text',
    suggestions,
    ...input
  } = props;
  const field = useField(name);
  return (
    <FieldShell id={field.id} label={label} hint={hint} error={field.error} labelHidden={labelHidden}>
      <div className={`flex items-center gap-2 ${WIDTHS[width]}`}>
        <input
          {...input}
          id={field.id}
          name={name}
          type={type}
          defaultValue={field.values?.[0] ?? defaultValue}
          aria-describedby={field.describedBy(hint)}
          aria-invalid={field.error ? true : undefined}
          list={suggestions && `${field.id}-san`}
          className={controlClass(field.error)}
        />
        {suggestions && (
          <datalist id={`${field.id}-san`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
        {suffix && <span className="nb text-ink-2">{suffix}</span>}
      </div>
    </FieldShell>
  );
}

/** A date as people write it; the browser's own picker speaks the phone's language, not the reader's. */
export function DateField({ hint = 'ví dụ 30/11/2026', ...props }: FieldProps) {
  return <TextField {...props} hint={hint} inputMode="numeric" autoComplete="off" width="medium" />;
}

type TextAreaProps = FieldProps & {
  readonly rows?: TextAreaRows;
  /** Counted softly and never cut: the server says when a text is too long, and keeps it. */
  readonly maxLength?: number;
};

export function TextArea({
  name,
  label,
  hint,
  defaultValue,
  labelHidden,
  rows = 4,
  maxLength,
}: TextAreaProps) {
  const field = useField(name);
  const initial = field.values?.[0] ?? defaultValue ?? '';
  return (
    <FieldShell id={field.id} label={label} hint={hint} error={field.error} labelHidden={labelHidden}>
      <CountedTextArea
        id={field.id}
        name={name}
        rows={rows}
        initial={initial}
        maxLength={maxLength}
        describedBy={
          [field.describedBy(hint), maxLength && `${field.id}-dem`].filter(Boolean).join(' ') || undefined
        }
        error={field.error}
      />
    </FieldShell>
  );
}

type SelectFieldProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder?: string;
};

export function SelectField({
  name,
  label,
  hint,
  defaultValue,
  labelHidden,
  options,
  placeholder,
}: SelectFieldProps) {
  const field = useField(name);
  return (
    <FieldShell id={field.id} label={label} hint={hint} error={field.error} labelHidden={labelHidden}>
      <select
        id={field.id}
        name={name}
        defaultValue={field.values?.[0] ?? defaultValue ?? ''}
        aria-describedby={field.describedBy(hint)}
        aria-invalid={field.error ? true : undefined}
        className={controlClass(field.error)}
      >
        {placeholder && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
