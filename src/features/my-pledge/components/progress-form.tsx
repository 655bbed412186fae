import { ActionForm } from '@/components/action-form';
import { RadioCards } from '@/components/choice-fields';
import { DateField, TextArea, TextField } from '@/components/fields';
import type { Frame } from '@/components/frame';
import { SubmitButton } from '@/components/submit-button';
import { WORDS_MAX } from '@/domain/pledge/limits';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { DossierItem } from '@/server/pledge/read-dossier';
import { noteProgress } from '../actions';

type ProgressFormProps = {
  readonly item: DossierItem;
  readonly frame: Frame;
  readonly today: CalendarDate;
  readonly formKey: string;
};

const REACHED = [
  { value: 'co', label: 'Đã làm xong' },
  { value: 'chua', label: 'Chưa xong, mới có kết quả bước đầu' },
];

/** A report: the result so far, the day, a few words. */
export function ProgressForm({ item, frame, today, formKey }: ProgressFormProps) {
  const { measure } = item;
  return (
    <ActionForm
      action={noteProgress}
      at={frame.at}
      account={frame.account}
      keyValue={formKey}
      hidden={{ itemId: item.id, version: String(item.version) }}
    >
      {measure.kind === 'number' ? (
        <TextField
          name="value"
          label="Đến nay đã đạt"
          hint="Tính cộng dồn từ đầu năm. Để trống nếu chỉ muốn ghi vài lời."
          inputMode="decimal"
          autoComplete="off"
          suffix={measure.unitLabel}
          width="medium"
        />
      ) : (
        <RadioCards name="reached" legend="Kết quả" choices={REACHED} />
      )}
      <DateField name="on" label="Ngày" hint="Ngày có kết quả này" defaultValue={formatDate(today)} />
      <TextArea
        name="words"
        label="Vài lời"
        hint="Đã làm gì, với ai; đã ghi kết quả thì để trống cũng được. Không ghi thông tin nhạy cảm về cá nhân."
        rows={3}
        maxLength={WORDS_MAX}
      />
      <SubmitButton wide>Ghi tiến độ</SubmitButton>
    </ActionForm>
  );
}
