import { CheckboxField } from '@/components/choice-fields';
import { TextField } from '@/components/fields';
import type { RulesValues } from '../queries/read-new-campaign';

const COLLECTIVES = [
  { value: 'grassroots_committee', label: 'Đảng bộ cơ sở' },
  { value: 'section_committee', label: 'Đảng bộ bộ phận' },
  { value: 'cell', label: 'Chi bộ' },
  { value: 'collective', label: 'Tập thể ngoài Đảng (mặt trận, đoàn thể, trường, trạm)' },
];

/** Who must register, persons and collectives, and with how many works at least. */
export function RulesFields({ values }: { readonly values: RulesValues }) {
  return (
    <>
      <fieldset className="min-w-0">
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
      <fieldset className="min-w-0">
        <legend className="mb-1 font-semibold">Tập thể nào phải đăng ký</legend>
        <p className="text-sm text-ink-2">
          Tập thể được đếm riêng, bên cạnh cá nhân. Không chọn loại nào thì chỉ cá nhân đăng ký.
        </p>
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
      <TextField
        name="minItems"
        label="Mỗi bản có ít nhất"
        suffix="việc"
        inputMode="numeric"
        width="short"
        defaultValue={values.minItems}
      />
    </>
  );
}
