import { z } from 'zod';
import { LOGIN_NAME } from '@/domain/access/login-name';
import { ROOT_KINDS } from '@/domain/organisation/root-kind';
import { checked, dayField, optionalLine, requiredLine } from '@/server/action-kit/form-schemas';

const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

export const setUpSchema = z
  .object({
    code: requiredLine('Nhập mã cài đặt mà máy chủ đã in ra khi khởi động.', 100),
    kind: z.enum(ROOT_KINDS, 'Chọn loại cấp ủy.'),
    placeName: requiredLine('Ghi tên địa phương, ví dụ Sen Vàng.', 80),
    advisoryBodyName: optionalLine(120),
    validFrom: dayField,
    fullName: requiredLine('Ghi họ và tên người quản trị đầu tiên.', 120),
    loginName: z
      .string()
      .default('')
      .transform((typed) => typed.trim().toLowerCase())
      .refine(
        (typed) => LOGIN_NAME.test(typed),
        'Tên đăng nhập từ 3 ký tự, chữ không dấu, số, dấu chấm, gạch; bắt đầu bằng chữ.',
      ),
    newPassword: z
      .string('Đặt mật khẩu.')
      .min(PASSWORD_MIN, 'Mật khẩu cần ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất.')
      .max(PASSWORD_MAX, 'Mật khẩu dài quá 200 ký tự.'),
    repeatedPassword: z.string('Nhập lại mật khẩu.'),
    runsCampaign: checked,
  })
  .refine((typed) => typed.newPassword === typed.repeatedPassword, {
    path: ['repeatedPassword'],
    message: 'Hai lần nhập mật khẩu chưa giống nhau.',
  });
