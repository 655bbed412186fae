import type { ReactNode } from 'react';
import { ActionForm } from '@/components/action-form';
import type { Action } from '@/components/action-state';
import { Autosave } from '@/components/autosave';
import type { Frame } from '@/components/frame';
import { BackLink } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { autosaveItem } from '../actions';
import type { MyDraftItem } from '../queries/my-pledge';
import { ForWhom } from './for-whom';
import { UnchangedNote } from './unchanged-note';

export type ItemStepProps = { readonly data: MyDraftItem; readonly frame: Frame };

type ItemStepFormProps = ItemStepProps & {
  readonly action: Action;
  readonly back: { readonly href: string; readonly label?: string };
  readonly children: ReactNode;
};

/** One question about one item of the draft: saved while it is typed, and with "Tiếp tục". */
export function ItemStep({ data, frame, action, back, children }: ItemStepFormProps) {
  const { pledge, draft, view } = data;
  const { item, position } = view;
  return (
    <div className="grid max-w-[36rem] gap-4">
      <BackLink href={back.href}>{back.label}</BackLink>
      <div>
        <p className="text-sm text-ink-2">
          Cam kết năm {pledge.campaign.year} · việc {position} trong {draft.items.length}
        </p>
        <ForWhom pledge={pledge} />
        <UnchangedNote unchanged={view.unchanged} />
      </div>
      <ActionForm
        action={action}
        at={frame.at}
        account={frame.account}
        hidden={{
          pledgeId: pledge.pledge.id,
          itemKey: item.key,
          itemVersion: String(item.version),
          writer: draft.key,
        }}
      >
        {children}
        <SubmitButton wide>Tiếp tục</SubmitButton>
        <Autosave action={autosaveItem} />
      </ActionForm>
    </div>
  );
}
