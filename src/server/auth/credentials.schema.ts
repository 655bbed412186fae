import { z } from 'zod';

const LOGIN_MAX = 100;
const PASSWORD_MAX = 200;

/** What is typed to sign in, whichever door it comes through. */
export const credentialsSchema = z.object({
  login: z
    .string('Nhập tên đăng nhập hoặc số điện thoại.')
    .min(1, 'Nhập tên đăng nhập hoặc số điện thoại.')
    .max(LOGIN_MAX, 'Tên đăng nhập dài quá 100 ký tự.'),
  password: z
    .string('Nhập mật khẩu.')
    .min(1, 'Nhập mật khẩu.')
    .max(PASSWORD_MAX, 'Mật khẩu dài quá 200 ký tự.'),
});
