import { ActionForm } from '@/components/action-form';
import type { Action } from '@/components/action-state';
import { ButtonLink } from '@/components/button-link';
import { CheckboxField } from '@/components/choice-fields';
import { DateField, TextField } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import type { RulesValues } from '../queries/read-new-campaign';

type RulesFormProps = {
  readonly action: Action;
  readonly values: RulesValues;
  readonly isNew: boolean;
  /** In a running year the change is shown before it is done. */
  readonly isRehearsed: boolean;
  readonly back: string;
  readonly at: string;
  readonly account: string;
  readonly keyValue: string;
  readonly hidden: Readonly<Record<string, string>>;
};

const COLLECTIVES = [
  { value: 'grassroots_committee', label: 'Đảng bộ cơ sở' },
  { value: 'section_committee', label: 'Đảng bộ bộ phận' },
  { value: 'cell', label: 'Chi bộ' },
  { value: 'collective', label: 'Tập thể ngoài Đảng (mặt trận, đoàn thể, trường, trạm)' },
];

/** Dates, the number of works, and who must register: persons and collectives. */
export function RulesForm({ values, isNew, isRehearsed, back, ...form }: RulesFormProps) {
  return (
    <ActionForm {...form}>
      {isNew && (
        <TextField name="year" label="Năm" inputMode="numeric" width="short" defaultValue={values.year} />
      )}
      <TextField name="title" label="Tên chiến dịch" defaultValue={values.title} />
      <DateField
        name="startsOn"
        label="Ngày bắt đầu nhận đăng ký"
        hint="ví dụ 05/01/2026"
        defaultValue={values.startsOn}
      />
      <DateField
        name="registrationDeadline"
        label="Hạn đăng ký"
        hint="nộp sau ngày này vẫn nhận, ghi là nộp muộn"
        defaultValue={values.registrationDeadline}
      />
      <DateField
        name="closesOn"
        label="Ngày khóa sổ"
        hint="ngày cuối cùng nhận đăng ký và xác nhận kết quả"
        defaultValue={values.closesOn}
      />
      <TextField
        name="minItems"
        label="Mỗi bản có ít nhất"
        suffix="việc"
        inputMode="numeric"
        width="short"
        defaultValue={values.minItems}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">Ai phải đăng ký</legend>
        <p className="text-sm text-ink-2">
          Người được miễn hoặc đang bị đình chỉ sinh hoạt không phải đăng ký.
        </p>
        <CheckboxField
          name="obligesOfficial"
          label="Đảng viên chính thức"
          defaultChecked={values.obligesOfficial}
        />
        <CheckboxField
          name="obligesProbationary"
          label="Đảng viên dự bị"
          defaultChecked={values.obligesProbationary}
        />
        <CheckboxField
          name="obligesNonParty"
          label="Cán bộ, công chức, viên chức ngoài Đảng"
          defaultChecked={values.obligesNonParty}
        />
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-semibold">Tập thể nào phải đăng ký</legend>
        {COLLECTIVES.map(({ value, label }) => (
          <CheckboxField
            key={value}
            name="obligedUnitKinds"
            value={value}
            label={label}
            defaultChecked={values.obligedUnitKinds.includes(value)}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{submitText(isNew, isRehearsed)}</SubmitButton>
        <ButtonLink href={back} tone="quiet">
          Thôi
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

function submitText(isNew: boolean, isRehearsed: boolean): string {
  if (isNew) return 'Lưu bản chuẩn bị';
  return isRehearsed ? 'Xem trước thay đổi' : 'Lưu thay đổi';
}
