import { ActionForm } from '@/components/action-form';
import { ButtonLink } from '@/components/button-link';
import { RadioCards } from '@/components/choice-fields';
import { SelectField, TextArea, TextField } from '@/components/fields';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { addTheme, changeTheme, removeTheme } from '../actions';
import type { ThemeForm } from '../queries/read-theme-form';

type ThemeFormProps = { readonly form: ThemeForm; readonly at: string; readonly account: string };

const SCOPES = [
  { value: 'term', label: 'Toàn khóa' },
  { value: 'year', label: 'Cả năm' },
  { value: 'quarter', label: 'Một quý' },
];
const QUARTERS = ['I', 'II', 'III', 'IV'].map((name, index) => ({
  value: String(index + 1),
  label: `Quý ${name}`,
}));

export function ThemeFormView({ form, at, account }: ThemeFormProps) {
  const { themeId, version, values, levels, bases, key } = form;
  const hasChoice = levels.length > 1;
  const hidden = {
    ...(themeId && { themeId, version: String(version) }),
    ...(!hasChoice && { level: values.level }),
  };
  return (
    <ActionForm
      action={themeId ? changeTheme : addTheme}
      at={at}
      account={account}
      keyValue={key}
      hidden={hidden}
    >
      {hasChoice && (
        <SelectField name="level" label="Cấp ban hành" options={levels} defaultValue={values.level} />
      )}
      <PeriodFields values={values} />
      <TextArea name="title" label="Tên chuyên đề" rows={3} maxLength={500} defaultValue={values.title} />
      <SelectField
        name="basisDirectiveId"
        label="Văn bản căn cứ"
        hint="Thiếu văn bản thì thêm ở mục Văn bản trước."
        options={bases.map(({ id, label }) => ({ value: id, label }))}
        placeholder="Chưa chọn"
        defaultValue={values.basisDirectiveId}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{themeId ? 'Lưu thay đổi' : 'Thêm chuyên đề'}</SubmitButton>
        <ButtonLink href={routes.themes} tone="quiet">
          Quay lại
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

/** The period that the chosen scope asks for; the fields of the others fold away, with or without script. */
function PeriodFields({ values }: Pick<ThemeForm, 'values'>) {
  return (
    <div className="theme-period grid gap-5">
      <RadioCards name="scope" legend="Chuyên đề của" choices={SCOPES} defaultValue={values.scope} inline />
      <div className="theme-term">
        <TextField
          name="term"
          label="Nhiệm kỳ"
          hint="ví dụ 2025–2030"
          defaultValue={values.term}
          width="medium"
        />
      </div>
      <div className="theme-year">
        <TextField name="year" label="Năm" inputMode="numeric" defaultValue={values.year} width="short" />
      </div>
      <div className="theme-quarter">
        <SelectField
          name="quarter"
          label="Quý"
          options={QUARTERS}
          placeholder="Chọn quý"
          defaultValue={values.quarter}
        />
      </div>
    </div>
  );
}

/** Only a theme that no campaign serves can go; the answer says so otherwise. */
export function RemoveThemeForm({ form, at, account }: ThemeFormProps) {
  if (!form.themeId) return null;
  return (
    <details className="mt-8 border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">Bỏ chuyên đề này</summary>
      <ActionForm
        action={removeTheme}
        at={`${at}#bo`}
        account={account}
        keyValue={form.key}
        hidden={{ themeId: form.themeId, version: String(form.version) }}
      >
        <p>Chuyên đề không còn trong danh sách nữa; nhật ký vẫn giữ tên và ai đã bỏ.</p>
        <div>
          <SubmitButton tone="danger">Bỏ chuyên đề</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
