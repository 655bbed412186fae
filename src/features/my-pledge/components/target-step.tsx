import { DateField } from '@/components/fields';
import { routes } from '@/config/routes';
import { saveTargetStep } from '../actions';
import { ItemStep, type ItemStepProps } from './item-step';
import { MeasureFields } from './measure-fields';

export function TargetStep({ data, frame }: ItemStepProps) {
  const { pledge, view } = data;
  const { item } = view;
  const back = { href: routes.pledgeItemWhat(pledge.pledge.id, item.key) };
  return (
    <ItemStep data={data} frame={frame} action={saveTargetStep} back={back}>
      <h1 className="text-2xl">Việc này cần đạt kết quả gì, khi nào?</h1>
      <p className="text-ink-2">{item.what}</p>
      <MeasureFields item={item} />
      <DateField
        name="dueOn"
        label="Hoàn thành trước ngày"
        hint={`ví dụ 30/11/${pledge.campaign.year}`}
        defaultValue={item.dueOn}
      />
    </ItemStep>
  );
}
