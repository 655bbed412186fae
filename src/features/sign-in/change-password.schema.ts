import { z } from 'zod';

const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

export const changePasswordSchema = z
  .object({
    currentPassword: z
      .string('Nhập mật khẩu đang dùng.')
      .min(1, 'Nhập mật khẩu đang dùng.')
      .max(PASSWORD_MAX, 'Mật khẩu dài quá 200 ký tự.'),
    newPassword: z
      .string('Nhập mật khẩu mới.')
      .min(PASSWORD_MIN, 'Mật khẩu mới cần ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất.')
      .max(PASSWORD_MAX, 'Mật khẩu dài quá 200 ký tự.'),
    repeatedPassword: z.string('Nhập lại mật khẩu mới.').min(1, 'Nhập lại mật khẩu mới.'),
  })
  .refine((typed) => typed.newPassword === typed.repeatedPassword, {
    path: ['repeatedPassword'],
    message: 'Hai lần nhập mật khẩu mới chưa giống nhau.',
  })
  .refine((typed) => typed.newPassword !== typed.currentPassword, {
    path: ['newPassword'],
    message: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  });
