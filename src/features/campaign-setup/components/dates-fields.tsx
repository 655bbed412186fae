import { DateField, TextArea } from '@/components/fields';
import type { DatesValues } from '../queries/read-new-campaign';

/** The campaign's name and its three days. */
export function DatesFields({ values }: { readonly values: DatesValues }) {
  return (
    <>
      <TextArea name="title" label="Tên chiến dịch" rows={2} defaultValue={values.title} />
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
    </>
  );
}
