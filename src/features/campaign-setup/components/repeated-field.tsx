'use client';

import { controlClass } from '@/components/control-class';
import { FieldShell } from '@/components/field-shell';
import { useField } from '@/components/form-context';

type RepeatedFieldProps = {
  readonly name: string;
  /** Its place among the fields of one name, in the order in which they are sent. */
  readonly index: number;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly defaultValue: string | undefined;
  readonly suggestions?: readonly string[];
  /** A narrow field for a place in an order. */
  readonly isPlace?: boolean;
};

/** One field of a list of rows that share their fields' names; what is wrong stands beside the first. */
export function RepeatedField(props: RepeatedFieldProps) {
  const { name, index, label, labelHidden, defaultValue, suggestions, isPlace = false } = props;
  const field = useField(name);
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  const error = index === 0 ? field.error : undefined;
  return (
    <FieldShell id={id} label={label} labelHidden={labelHidden} error={error}>
      <div className={isPlace ? 'max-w-20' : undefined}>
        <input
          id={id}
          name={name}
          inputMode={isPlace ? 'numeric' : undefined}
          autoComplete="off"
          defaultValue={field.values?.[index] ?? defaultValue}
          list={suggestions && `${id}-san`}
          aria-describedby={error && `${id}-loi`}
          aria-invalid={error ? true : undefined}
          className={controlClass(error)}
        />
      </div>
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
