import { ActionForm } from '@/components/action-form';
import { Autosave } from '@/components/autosave';
import { DateField } from '@/components/fields';
import type { Frame } from '@/components/frame';
import { BackLink } from '@/components/page-head';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { autosaveItem, saveTargetStep } from '../actions';
import type { MyDraftItem } from '../queries/my-pledge';
import { MeasureFields } from './measure-fields';

type TargetStepProps = { readonly data: MyDraftItem; readonly frame: Frame };

export function TargetStep({ data, frame }: TargetStepProps) {
  const { pledge, draft, view } = data;
  const { item, position } = view;
  return (
    <div className="grid max-w-[36rem] gap-4">
      <BackLink href={routes.pledgeItemWhat(pledge.pledge.id, item.key)} />
      <p className="text-sm text-ink-2">
        Cam kết năm {pledge.campaign.year} · việc {position} trong {draft.items.length}
      </p>
      <ActionForm
        action={saveTargetStep}
        at={frame.at}
        account={frame.account}
        hidden={{
          pledgeId: pledge.pledge.id,
          itemKey: item.key,
          itemVersion: String(item.version),
          writer: draft.key,
        }}
      >
        <h1 className="text-2xl">Việc này cần đạt kết quả gì, khi nào?</h1>
        <p className="text-ink-2">{item.what}</p>
        <MeasureFields item={item} />
        <DateField
          name="dueOn"
          label="Hoàn thành trước ngày"
          hint={`ví dụ 30/11/${pledge.campaign.year}`}
          defaultValue={item.dueOn}
        />
        <SubmitButton wide>Tiếp tục</SubmitButton>
        <Autosave action={autosaveItem} />
      </ActionForm>
    </div>
  );
}
