import { normaliseLine } from '@/domain/shared/normalise-text';

const NATIONAL_PHONE = /^0\d{9}$/;

/**
 * One key for what people type: a login name in lower case, or a phone number in its national form
 * (`0912 345 678`, `+84 912.345.678` and `84912345678` are the same).
 */
export function loginKey(typed: string): string {
  const text = normaliseLine(typed).toLowerCase();
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(\+|00)?84(?=\d{9}$)/, '0');
  return NATIONAL_PHONE.test(digits) ? digits : text;
}
