import { z } from 'zod';

const LOGIN_MAX = 100;
const PASSWORD_MAX = 200;

export const signInSchema = z.object({
  login: z
    .string('Nhập tên đăng nhập hoặc số điện thoại.')
    .min(1, 'Nhập tên đăng nhập hoặc số điện thoại.')
    .max(LOGIN_MAX, 'Tên đăng nhập dài quá 100 ký tự.'),
  password: z
    .string('Nhập mật khẩu.')
    .min(1, 'Nhập mật khẩu.')
    .max(PASSWORD_MAX, 'Mật khẩu dài quá 200 ký tự.'),
  next: z.string().optional(),
});
