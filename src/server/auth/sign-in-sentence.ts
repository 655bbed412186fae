import type { Refused } from '@/domain/shared/result';
import type { SignInRefusal } from './sign-in';

const SECONDS_PER_MINUTE = 60;

/** Why the door stayed shut, and what to do next; never which of the two fields was wrong. */
export function signInSentence({ code, details }: Refused<SignInRefusal>): string {
  switch (code) {
    case 'sign-in.wrong':
      return 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra chữ hoa, chữ thường và bộ gõ tiếng Việt rồi thử lại.';
    case 'sign-in.wait':
      return `Đã nhập sai nhiều lần. Hãy chờ ${waitText(Number(details?.seconds ?? 0))} rồi thử lại; nếu quên mật khẩu, hãy nhờ bí thư chi bộ hoặc quản trị cấp lại.`;
  }
}

export function waitText(seconds: number): string {
  return seconds < SECONDS_PER_MINUTE ? `${seconds} giây` : `${Math.ceil(seconds / SECONDS_PER_MINUTE)} phút`;
}
