import { ActionForm } from '@/components/action-form';
import { CheckboxField } from '@/components/choice-fields';
import { DateField, SelectField, TextField } from '@/components/fields';
import { PasswordField } from '@/components/password-field';
import { SubmitButton } from '@/components/submit-button';
import { routes } from '@/config/routes';
import { namesOfRootKind, ROOT_KINDS } from '@/domain/organisation/root-kind';
import { setUpOffice } from '../actions';

const KINDS = ROOT_KINDS.map((kind) => ({ value: kind, label: namesOfRootKind(kind).committee }));

/** The first form of a new office: what it is called, and who administers it. */
export function SetUpForm() {
  return (
    <ActionForm action={setUpOffice} at={`${routes.setUp}#cai-dat`} account="" className="grid gap-5">
      <TextField
        name="code"
        label="Mã cài đặt"
        hint="máy chủ in mã này khi khởi động, ví dụ k7mp-4xqe-r2td"
        autoComplete="off"
        width="medium"
      />
      <h2 className="text-lg">Cấp ủy</h2>
      <SelectField name="kind" label="Loại cấp ủy cao nhất" options={KINDS} placeholder="Chọn loại" />
      <TextField
        name="placeName"
        label="Tên địa phương"
        hint="ví dụ Sen Vàng; tên đầy đủ được ghép thành “Đảng ủy xã Sen Vàng”"
      />
      <TextField
        name="advisoryBodyName"
        label="Cơ quan phụ trách chiến dịch (nếu có tên riêng)"
        hint="để trống thì theo loại cấp ủy: Ban Tuyên giáo hoặc Ban Xây dựng Đảng"
      />
      <DateField
        name="validFrom"
        label="Có từ ngày"
        hint="ví dụ 01/07/2025; đơn vị và người chỉ ghi được từ ngày này"
      />
      <h2 className="text-lg">Người quản trị đầu tiên</h2>
      <TextField name="fullName" label="Họ và tên" autoComplete="name" />
      <TextField
        name="loginName"
        label="Tên đăng nhập"
        hint="chữ không dấu và số, ví dụ hanhtt"
        autoComplete="username"
        width="medium"
      />
      <PasswordField
        name="newPassword"
        label="Mật khẩu"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt."
        autoComplete="new-password"
      />
      <PasswordField name="repeatedPassword" label="Nhập lại mật khẩu" autoComplete="new-password" />
      <CheckboxField
        name="runsCampaign"
        label="Tôi cũng phụ trách chiến dịch"
        hint="ghi văn bản, mở chiến dịch của năm, theo dõi các đơn vị"
      />
      <SubmitButton wide busyText="Đang cài đặt…">
        Cài đặt
      </SubmitButton>
    </ActionForm>
  );
}
