import { CheckboxField, RadioCards } from '@/components/choice-fields';
import { FieldShell } from '@/components/field-shell';
import { DateField, SelectField, TextArea, TextField } from '@/components/fields';
import { FileField } from '@/components/file-field';
import { PasswordField } from '@/components/password-field';
import { SearchField } from '@/components/search-field';
import { FormIn, SavingLine } from '../form-in';
import type { Specimen } from '../specimen';
import { LONG_UNIT, SENTENCE } from './long-words';

const GROUPS = [
  { value: 'study', label: 'Học tập', hint: 'đọc, nghe, kể, sinh hoạt chuyên đề' },
  { value: 'follow', label: 'Làm theo', hint: 'việc làm cụ thể trong công tác, ở nơi cư trú' },
];

function allFields() {
  return (
    <>
      <TextField name="target" label="Cần đạt" hint="Tính cộng dồn từ đầu năm" suffix="buổi" width="medium" />
      <DateField name="dueOn" label="Hoàn thành trước ngày" />
      <TextArea name="words" label="Việc làm theo Bác" rows={3} maxLength={300} />
      <SelectField
        name="unit"
        label="Tại đơn vị"
        placeholder="Chọn đơn vị"
        options={[{ value: '1', label: LONG_UNIT }]}
      />
      <RadioCards name="group" legend="Việc này thuộc nội dung" choices={GROUPS} />
      <CheckboxField name="obliges" label="Đảng viên dự bị" hint="trừ người được miễn sinh hoạt" />
      <FileField name="file" label="Tệp Excel hoặc CSV" hint="Tệp .xlsx, nhiều nhất 10 MB" accept=".xlsx" />
      <PasswordField name="password" label="Mật khẩu" autoComplete="current-password" />
    </>
  );
}

const NAMES = ['target', 'dueOn', 'words', 'unit', 'group', 'obliges', 'file', 'password'];

const FILLED = {
  target: ['1.000.000'],
  dueOn: ['30/11/2026'],
  words: [SENTENCE],
  unit: ['1'],
  group: ['follow'],
  obliges: ['on'],
};

export const FIELDS: readonly Specimen[] = [
  {
    title: 'Ô nhập',
    shows: [
      'fields',
      'field-shell',
      'choice-fields',
      'file-field',
      'password-field',
      'search-field',
      'autosave',
      'counted-text-area',
    ],
    states: [
      { name: 'trống', view: <FormIn anchor="trong">{allFields()}</FormIn> },
      {
        name: 'đã điền',
        view: (
          <FormIn
            anchor="da-dien"
            state={{ kind: 'refused', message: 'Đã quá ngày khóa sổ.', submitted: FILLED, stamp: '1' }}
          >
            {allFields()}
          </FormIn>
        ),
      },
      {
        name: 'sai',
        view: (
          <FormIn
            anchor="sai"
            state={{
              kind: 'invalid',
              errors: Object.fromEntries(NAMES.map((name) => [name, `Chỗ này cần sửa: ${SENTENCE}`])),
              submitted: FILLED,
              saved: 'Đã lưu nháp lúc 08:10',
              stamp: '2',
            }}
          >
            {allFields()}
          </FormIn>
        ),
      },
      {
        name: 'không sửa được',
        view: (
          <fieldset disabled className="grid gap-5">
            {allFields()}
          </fieldset>
        ),
      },
      {
        name: 'ô tìm',
        view: <SearchField label="Tìm đơn vị hoặc người" typed={undefined} example="chi bo ap" />,
      },
      {
        name: 'nhãn chỉ để nghe, lưu nháp khi gõ',
        view: (
          <FormIn anchor="nhap">
            <FieldShell id="o-rieng" label="Nhãn" error={undefined} labelHidden>
              <input id="o-rieng" className="w-full border border-line-field bg-card p-2" />
            </FieldShell>
            <SavingLine />
          </FormIn>
        ),
      },
    ],
  },
];
