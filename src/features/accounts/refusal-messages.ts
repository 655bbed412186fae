import type { Sentence } from '@/server/action-kit/use-case';

export type AccountRefusalCode =
  | 'account.login-taken'
  | 'account.phone-taken'
  | 'account.not-yours'
  | 'account.nobody-left'
  | 'account.none';

const SENTENCES: Readonly<Record<AccountRefusalCode, Sentence>> = {
  'account.login-taken': {
    field: 'loginName',
    sentence: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  },
  'account.phone-taken': { field: 'phone', sentence: 'Số điện thoại này đã gắn với tài khoản khác.' },
  'account.not-yours':
    'Đồng chí không cấp phiếu cho người này được: người giữ vai trò, tài khoản đã khóa hoặc của chính mình do người quản trị lo.',
  'account.nobody-left': 'Mọi người ở đây đều đã có tài khoản.',
  'account.none': 'Người này chưa có tài khoản, hoặc đây là tài khoản của chính đồng chí.',
};

export function accountRefusal(code: AccountRefusalCode): Sentence {
  return SENTENCES[code];
}
