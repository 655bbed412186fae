'use client';

import { createContext, type RefObject, useContext } from 'react';
import { type ActionState, type FieldErrors, idle, type Once, type Submitted } from './action-state';

type FormContextValue = {
  readonly prefix: string;
  readonly stamp: string;
  readonly submitted: Submitted | null;
  readonly errors: FieldErrors;
  readonly pending: boolean;
  /** What this answer shows once and nothing keeps. */
  readonly once: Once | null;
  /** While somebody types on, an answer does not take the field away from the hand. */
  readonly typedSinceSent: Readonly<RefObject<boolean>>;
};

type FormNow = Pick<FormContextValue, 'prefix' | 'pending' | 'typedSinceSent'> & {
  readonly state: ActionState;
};

const NO_ERRORS: FieldErrors = {};

export const FormContext = createContext<FormContextValue>(
  formContextOf({ state: idle, prefix: '', pending: false, typedSinceSent: { current: false } }),
);

export function formContextOf({ state, ...form }: FormNow): FormContextValue {
  return {
    ...form,
    stamp: state.kind === 'idle' ? '' : state.stamp,
    submitted: 'submitted' in state ? state.submitted : null,
    errors: state.kind === 'invalid' ? state.errors : NO_ERRORS,
    once: state.kind === 'done' ? (state.once ?? null) : null,
  };
}

export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}

/** The id of a field: its name, preceded by the form's own anchor where a page holds several forms. */
export function fieldId(prefix: string, name: string): string {
  return prefix ? `${prefix}-${name}` : name;
}

/** What one field needs to know; `value` is what the person typed last, or null before any answer. */
export function useField(name: string) {
  const { prefix, stamp, submitted, errors } = useFormContext();
  const id = fieldId(prefix, name);
  return {
    id,
    stamp,
    error: errors[name],
    values: submitted?.[name] ?? null,
    wasSubmitted: submitted !== null,
    describedBy: (hint: unknown) =>
      [hint ? `${id}-goi-y` : '', errors[name] ? `${id}-loi` : ''].filter(Boolean).join(' ') || undefined,
  };
}
