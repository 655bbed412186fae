'use client';

import { controlClass } from '@/components/control-class';
import { FieldShell } from '@/components/field-shell';
import { useField } from '@/components/form-context';

type RepeatedFieldProps = {
  readonly name: string;
  /** Its place among the fields of one name, in the order in which they are sent. */
  readonly index: number;
  readonly label: string;
  readonly defaultValue: string | undefined;
  readonly suggestions?: readonly string[];
};

/** One line of a list of lines that share a name. */
export function RepeatedField({ name, index, label, defaultValue, suggestions }: RepeatedFieldProps) {
  const field = useField(name);
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  return (
    <FieldShell id={id} label={label} error={index === 0 ? field.error : undefined}>
      <input
        key={field.stamp}
        id={id}
        name={name}
        defaultValue={field.values?.[index] ?? defaultValue}
        list={suggestions && `${id}-san`}
        aria-invalid={index === 0 && field.error ? true : undefined}
        className={controlClass(index === 0 ? field.error : undefined)}
      />
      {suggestions && (
        <datalist id={`${id}-san`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldShell>
  );
}
