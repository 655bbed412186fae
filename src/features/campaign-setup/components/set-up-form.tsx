import type { ReactNode } from 'react';
import { ActionForm } from '@/components/action-form';
import type { Action } from '@/components/action-state';
import { ButtonLink } from '@/components/button-link';
import { SubmitButton } from '@/components/submit-button';

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
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{submit}</SubmitButton>
        <ButtonLink href={back} tone="quiet">
          Quay lại
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
