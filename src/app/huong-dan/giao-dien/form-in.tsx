'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/action-form';
import { type ActionState, idle } from '@/components/action-state';
import { Autosave } from '@/components/autosave';
import { ErrorView } from '@/components/error-view';
import { FormContext, formContextOf } from '@/components/form-context';

type FormInProps = {
  /** The anchor, so that the fields of two forms keep ids of their own. */
  readonly anchor: string;
  readonly state?: ActionState;
  readonly children?: ReactNode;
};

const stay = async (state: ActionState) => state;

/** A form that has had this answer, and stays so whatever is pressed. */
export function FormIn({ anchor, state = idle, children }: FormInProps) {
  return (
    <ActionForm action={stay} at={`#${anchor}`} account="" initial={state}>
      {children}
    </ActionForm>
  );
}

/** Fields of a form that is being sent. */
export function SendingForm({ children }: { readonly children: ReactNode }) {
  const sending = { state: idle, prefix: 'dang-gui', pending: true, typedSinceSent: { current: false } };
  return <FormContext value={formContextOf(sending)}>{children}</FormContext>;
}

/** Says so two seconds after the last key. */
export function SavingLine() {
  return <Autosave action={stay} />;
}

export function ErrorWithRetry() {
  return <ErrorView id="7f3a-2c91" retry={() => undefined} homeHref="/" />;
}
