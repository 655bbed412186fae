import { ActionForm } from '@/components/action-form';
import { CheckboxField } from '@/components/choice-fields';
import { DateField, SelectField, TextArea, TextField } from '@/components/fields';
import { FormButtons } from '@/components/form-buttons';
import { routes } from '@/config/routes';
import { DOCUMENT_TYPES } from '@/domain/directive/document-types';
import { changeDirective, registerDirective } from '../actions';
import type { DirectiveForm } from '../queries/read-directive-form';
import { SecrecyNotice } from './secrecy-notice';

type DirectiveFormProps = { readonly form: DirectiveForm; readonly at: string; readonly account: string };

const TYPES = DOCUMENT_TYPES.map(({ name, symbol }) => ({ value: name, label: `${name} (${symbol})` }));

/** The facts of a directive; the number is typed as it stands on the paper. */
export function DirectiveFormView({ form, at, account }: DirectiveFormProps) {
  const { directiveId, version, values, units, unitId, issuers, key } = form;
  const hidden = directiveId ? { directiveId, version: String(version) } : onlyUnit(units);
  return (
    <ActionForm
      action={directiveId ? changeDirective : registerDirective}
      at={at}
      account={account}
      keyValue={key}
      hidden={hidden}
    >
      <SecrecyNotice />
      {units.length > 1 && (
        <SelectField
          name="unitId"
          label="Vào sổ của"
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          hint={
            directiveId
              ? 'Chuyển lên sổ của cấp trên thì mọi đơn vị bên dưới cấp đó cùng xem được.'
              : undefined
          }
          defaultValue={unitId}
        />
      )}
      <TextField
        name="number"
        label="Số, ký hiệu"
        hint="Gõ như trên giấy, ví dụ Kết luận số 01-KL/TW. Bản dự thảo chưa có số: -KL/HU."
        defaultValue={values.number}
        autoComplete="off"
        width="medium"
      />
      <SelectField
        name="type"
        label="Loại văn bản"
        hint="Chỉ cần chọn khi ký hiệu dùng cho hai loại: QĐ là Quyết định hoặc Quy định."
        options={TYPES}
        placeholder="Theo ký hiệu"
        defaultValue={values.type}
      />
      <TextField
        name="issuer"
        label="Cơ quan ban hành"
        hint="TW là ký hiệu chung, nên ghi rõ Bộ Chính trị, Ban Bí thư hay Ban Chấp hành Trung ương."
        defaultValue={values.issuer}
        suggestions={issuers}
        autoComplete="off"
      />
      <TextField
        name="term"
        label="Nhiệm kỳ (nếu biết)"
        hint="ví dụ khóa XIII. Số chạy lại từ 01 ở mỗi nhiệm kỳ."
        defaultValue={values.term}
        width="medium"
      />
      <DateField
        name="issuedOn"
        label="Ngày ban hành"
        hint="ví dụ 18/05/2021; để trống nếu là dự thảo"
        defaultValue={values.issuedOn}
      />
      <TextArea name="abstract" label="Trích yếu" rows={3} maxLength={1000} defaultValue={values.abstract} />
      <CheckboxField
        name="notSecret"
        label="Đây không phải văn bản mật"
        defaultChecked={directiveId !== null}
      />
      <FormButtons
        submit={directiveId ? 'Lưu thay đổi' : 'Ghi vào sổ'}
        back={directiveId ? routes.directive(directiveId) : routes.directives}
      />
    </ActionForm>
  );
}

/** Who keeps one register is not asked which. */
function onlyUnit(units: DirectiveForm['units']): Record<string, string> {
  const [only, ...others] = units;
  return only && others.length === 0 ? { unitId: only.id } : {};
}
