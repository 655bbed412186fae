import { ActionForm } from '@/components/action-form';
import { TextField } from '@/components/fields';
import { PasswordField } from '@/components/password-field';
import { SubmitButton } from '@/components/submit-button';
import { signIn } from '../actions';

type SignInFormProps = { readonly at: string; readonly next: string };

export function SignInForm({ at, next }: SignInFormProps) {
  return (
    <ActionForm action={signIn} at={at} account="" hidden={{ next }}>
      <TextField name="login" label="Tên đăng nhập hoặc số điện thoại" autoComplete="username" />
      <PasswordField name="password" label="Mật khẩu" autoComplete="current-password" />
      <SubmitButton wide busyText="Đang đăng nhập…">
        Đăng nhập
      </SubmitButton>
    </ActionForm>
  );
}
