import { RadioCards } from '@/components/choice-fields';
import { TextArea } from '@/components/fields';
import { routes } from '@/config/routes';
import { WHAT_MAX } from '@/domain/pledge/limits';
import { GROUP_WORDS } from '@/lib/pledge-words';
import { saveWhatStep } from '../actions';
import { whoDoes } from './for-whom';
import { ItemStep, type ItemStepProps } from './item-step';

const GROUP_CHOICES = [
  { value: 'study', label: GROUP_WORDS.study, hint: 'đọc, nghe, kể, sinh hoạt chuyên đề' },
  { value: 'follow', label: GROUP_WORDS.follow, hint: 'việc làm cụ thể trong công tác, ở nơi cư trú' },
  { value: 'exemplify', label: GROUP_WORDS.exemplify, hint: 'đi trước, làm mẫu cho người khác' },
];

export function WhatStep({ data, frame }: ItemStepProps) {
  const { item } = data.view;
  const back = { href: routes.pledge(data.pledge.pledge.id), label: 'Danh sách việc' };
  return (
    <ItemStep data={data} frame={frame} action={saveWhatStep} back={back}>
      <h1 className="text-2xl">{whoDoes(data.pledge)} sẽ làm việc gì?</h1>
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
    </ItemStep>
  );
}
