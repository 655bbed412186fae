import type { ReactNode } from 'react';
import { ActionForm } from '@/components/action-form';
import type { Action } from '@/components/action-state';
import { FormButtons } from '@/components/form-buttons';

type SetUpFormProps = {
  readonly action: Action;
  readonly at: string;
  readonly account: string;
  readonly keyValue: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly back: string;
  readonly children: ReactNode;
};

/** One part of a campaign's set-up, with the way back that changes nothing. */
export function SetUpForm({ submit, back, children, ...form }: SetUpFormProps) {
  return (
    <ActionForm {...form}>
      {children}
      <FormButtons submit={submit} back={back} />
    </ActionForm>
  );
}
