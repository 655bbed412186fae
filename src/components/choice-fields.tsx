'use client';

import type { ReactNode } from 'react';
import { HintAndError } from './field-shell';
import { useField } from './form-context';

export type Choice = { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode };

type RadioCardsProps = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
  readonly defaultValue?: string | undefined;
  readonly inline?: boolean;
  readonly legendHidden?: boolean;
};

const CARD =
  'flex min-h-12 cursor-pointer gap-3 rounded-sm border-[1.5px] border-line-field bg-card px-3.5 py-3 has-checked:border-red ' +
  'has-checked:shadow-[inset_0_0_0_1px_var(--color-red)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold';
const MARK = 'mt-[0.15em] size-5.5 flex-none accent-red';

export function RadioCards({
  name,
  legend,
  hint,
  choices,
  defaultValue,
  inline,
  legendHidden,
}: RadioCardsProps) {
  const field = useField(name);
  const chosen = field.wasSubmitted ? field.values?.[0] : defaultValue;
  return (
    <fieldset
      aria-describedby={field.describedBy(hint)}
      className={`min-w-0 ${field.error ? 'border-l-4 border-late pl-3' : ''}`}
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      <HintAndError id={field.id} hint={hint} error={field.error} />
      <div className={inline ? 'grid gap-3 sm:grid-flow-col sm:auto-cols-fr' : 'grid gap-3'}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={CARD}>
            <input
              type="radio"
              id={index === 0 ? field.id : `${field.id}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen === choice.value}
              className={`${MARK} outline-none`}
            />
            <ChoiceText choice={choice} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type CheckboxFieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value?: string;
  readonly defaultChecked?: boolean;
  readonly labelHidden?: boolean;
};

/** One yes-or-no; several with the same name and their own values make a list. */
export function CheckboxField({
  name,
  label,
  hint,
  value = 'on',
  defaultChecked,
  labelHidden,
}: CheckboxFieldProps) {
  const field = useField(name);
  const id = value === 'on' ? field.id : `${field.id}-${value}`;
  const checked = field.wasSubmitted ? field.values?.includes(value) : defaultChecked;
  return (
    <div className={field.error ? 'border-l-4 border-late pl-3' : undefined}>
      <HintAndError id={field.id} error={field.error} />
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          aria-describedby={field.describedBy(false)}
          aria-invalid={field.error ? true : undefined}
          className={MARK}
        />
        <ChoiceText choice={{ value, label, hint }} quiet hidden={labelHidden} />
      </label>
    </div>
  );
}

type ChoiceTextProps = {
  readonly choice: Choice;
  readonly quiet?: boolean;
  readonly hidden?: boolean | undefined;
};

function ChoiceText({ choice, quiet = false, hidden = false }: ChoiceTextProps) {
  return (
    <span className={hidden ? 'sr-only' : 'min-w-0'}>
      <span className={quiet ? '' : 'font-semibold'}>{choice.label}</span>
      {choice.hint && <span className="block text-sm text-ink-2">{choice.hint}</span>}
    </span>
  );
}
