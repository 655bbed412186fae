import { ActionForm } from '@/components/action-form';
import { PasswordField } from '@/components/password-field';
import { SubmitButton } from '@/components/submit-button';
import { changePassword } from '../actions';

type ChangePasswordFormProps = { readonly at: string; readonly account: string };

export function ChangePasswordForm({ at, account }: ChangePasswordFormProps) {
  return (
    <ActionForm action={changePassword} at={at} account={account}>
      <PasswordField name="currentPassword" label="Mật khẩu đang dùng" autoComplete="current-password" />
      <PasswordField
        name="newPassword"
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ, có dấu hay không dấu đều được."
        autoComplete="new-password"
      />
      <PasswordField name="repeatedPassword" label="Nhập lại mật khẩu mới" autoComplete="new-password" />
      <SubmitButton wide>Đổi mật khẩu</SubmitButton>
    </ActionForm>
  );
}
