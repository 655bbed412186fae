import { ActionForm } from '@/components/action-form';
import { Autosave } from '@/components/autosave';
import { RadioCards } from '@/components/choice-fields';
import { TextArea } from '@/components/fields';
import type { Frame } from '@/components/frame';
import { BackLink } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { WHAT_MAX } from '@/domain/pledge/limits';
import { GROUP_WORDS } from '@/lib/pledge-words';
import { autosaveItem, saveWhatStep } from '../actions';
import type { MyDraftItem } from '../queries/my-pledge';

const GROUP_CHOICES = [
  { value: 'study', label: GROUP_WORDS.study, hint: 'đọc, nghe, kể, sinh hoạt chuyên đề' },
  { value: 'follow', label: GROUP_WORDS.follow, hint: 'việc làm cụ thể trong công tác, ở nơi cư trú' },
  { value: 'exemplify', label: GROUP_WORDS.exemplify, hint: 'đi trước, làm mẫu cho người khác' },
];

type WhatStepProps = { readonly data: MyDraftItem; readonly frame: Frame };

export function WhatStep({ data, frame }: WhatStepProps) {
  const { pledge, draft, view } = data;
  const { item, position } = view;
  return (
    <div className="grid max-w-[36rem] gap-4">
      <BackLink href={routes.pledge(pledge.pledge.id)}>Danh sách việc</BackLink>
      <p className="text-sm text-ink-2">
        Cam kết năm {pledge.campaign.year} · việc {position} trong {draft.items.length}
      </p>
      <ActionForm
        action={saveWhatStep}
        at={frame.at}
        account={frame.account}
        hidden={{
          pledgeId: pledge.pledge.id,
          itemKey: item.key,
          itemVersion: String(item.version),
          writer: draft.key,
        }}
      >
        <h1 className="text-2xl">Đồng chí sẽ làm việc gì?</h1>
        <TextArea
          name="what"
          label="Việc làm theo Bác"
          hint="Một việc cụ thể, gắn với nhiệm vụ của đồng chí. Ví dụ: Vận động 12 hộ trong tổ phân loại rác tại nguồn. Không ghi thông tin nhạy cảm về cá nhân."
          rows={4}
          maxLength={WHAT_MAX}
          defaultValue={item.what}
        />
        <RadioCards
          name="group"
          legend="Việc này thuộc nội dung"
          choices={GROUP_CHOICES}
          defaultValue={item.group}
        />
        <SubmitButton wide>Tiếp tục</SubmitButton>
        <Autosave action={autosaveItem} />
      </ActionForm>
    </div>
  );
}
