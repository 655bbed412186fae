import { z } from 'zod';
import { LOGIN_NAME } from '@/domain/access/login-name';
import { idField, optionalLine } from '@/server/action-kit/form-schemas';
import { loginKey } from '@/server/auth/login-key';

const PHONE = /^0[0-9]{9}$/;

const NAME = 'Tên đăng nhập từ 3 ký tự, chỉ gồm chữ không dấu, số, dấu chấm, gạch; bắt đầu bằng chữ.';
const typedName = z
  .string()
  .default('')
  .transform((typed) => typed.trim().toLowerCase());
const phone = optionalLine(20)
  .transform((typed) => typed && loginKey(typed))
  .refine(
    (phone) => phone === null || PHONE.test(phone),
    'Số điện thoại di động có 10 chữ số, ví dụ 0912 345 678.',
  );

export const issueAccountSchema = z.object({
  memberId: idField,
  loginName: typedName.refine((typed) => typed === '' || LOGIN_NAME.test(typed), NAME),
  phone,
});
export const changeAccountSchema = z.object({
  memberId: idField,
  loginName: typedName.refine((typed) => LOGIN_NAME.test(typed), NAME),
  phone,
});
export const issueForUnitSchema = z.object({ unitId: idField });
export const memberSchema = z.object({ memberId: idField });
export const setDisabledSchema = z.object({ memberId: idField, disabled: z.enum(['co', 'khong']) });
