import { type Fault, inFunction } from './fault';

const ENTER = 'enter_session(bytea, timestamptz, date, boolean)';

/** Who comes in, with which password, through which pages first. */
export const FAULTS_OF_THE_DOOR: readonly Fault[] = [
  {
    name: 'Đoán mật khẩu bao nhiêu lần cũng được, không phải chờ',
    slip: {
      file: 'src/server/auth/sign-in.ts',
      text: "  if (wait > 0) return refuse('sign-in.wait', { seconds: wait });\n",
      instead: '',
    },
    test: 'tests/integration/session.test.ts',
    part: 'signing in',
  },
  {
    name: 'Đoán mật khẩu đang dùng khi đổi mật khẩu thì không phải chờ',
    slip: {
      file: 'src/features/sign-in/use-cases/change-password.ts',
      text: "    if (seconds > 0) return refuse('password.wait', { seconds });\n",
      instead: '',
    },
    test: 'tests/integration/account.test.ts',
    part: 'changing the password',
  },
  {
    name: 'Tài khoản đã khóa vẫn đăng nhập được',
    slip: {
      file: 'src/server/auth/sign-in.ts',
      text: '!isRight || account.is_disabled',
      instead: '!isRight',
    },
    test: 'tests/integration/session.test.ts',
    part: 'signing in',
  },
  {
    name: 'Phiên đã đăng xuất vẫn vào được',
    slip: inFunction(ENTER, ' AND s.revoked_at IS NULL', ''),
    test: 'tests/integration/session.test.ts',
    part: 'a session',
  },
  {
    name: 'Phiên đã hết hạn vẫn vào được',
    slip: inFunction(ENTER, ' AND s.expires_at > p_now', ''),
    test: 'tests/integration/session.test.ts',
    part: 'a session',
  },
  {
    name: 'Tài khoản bị khóa giữa chừng vẫn làm tiếp bằng phiên đang mở',
    slip: inFunction(ENTER, ' AND NOT a.is_disabled', ''),
    test: 'tests/integration/session.test.ts',
    part: 'a session',
  },
  {
    name: 'Vai trò đã kết thúc vẫn còn hiệu lực khi vào phiên',
    slip: inFunction(
      ENTER,
      'WHERE r.member_id = me.member_id AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)',
      'WHERE r.member_id = me.member_id AND r.valid_from <= p_today',
    ),
    test: 'tests/integration/session.test.ts',
    part: 'a session',
  },
  {
    name: 'Vai trò còn dùng được thêm một ngày sau ngày kết thúc',
    slip: inFunction(
      ENTER,
      'WHERE r.member_id = me.member_id AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)',
      'WHERE r.member_id = me.member_id AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to >= p_today)',
    ),
    test: 'tests/integration/session.test.ts',
    part: 'a session',
  },
  {
    name: 'Đổi mật khẩu rồi mà các phiên khác vẫn mở',
    slip: inFunction(
      'change_my_password(text, bytea, timestamptz)',
      'AND token_hash <> p_kept_token_hash AND',
      'AND token_hash = p_kept_token_hash AND',
    ),
    test: 'tests/integration/account.test.ts',
    part: 'changing the password',
  },
  {
    name: 'Mật khẩu được cấp chưa đổi vẫn mở được mọi trang',
    slip: {
      file: 'src/server/page/first-step.ts',
      text: "  if (actor.mustChangePassword && !isForNewPassword) return 'password';\n",
      instead: '',
    },
    test: 'tests/unit/server/page/first-step.test.ts',
  },
  {
    name: 'Chưa đọc thông báo mục đích vẫn mở được mọi trang',
    slip: {
      file: 'src/server/page/first-step.ts',
      text: 'return mustReadNotice(actor) && !isBeforeNotice',
      instead: 'return !mustReadNotice(actor) && !isBeforeNotice',
    },
    test: 'tests/unit/server/page/first-step.test.ts',
  },
];
