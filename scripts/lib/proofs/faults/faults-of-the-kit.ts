import type { Fault } from './fault';

const RUN = 'src/server/action-kit/run-use-case.ts';

/** What every form and every download goes through. */
export const FAULTS_OF_THE_KIT: readonly Fault[] = [
  {
    name: 'Không hỏi quyền: ai gửi biểu mẫu cũng làm được',
    slip: {
      file: RUN,
      text: 'if (!place || !can(scope.actor, useCase.permission, place))',
      instead: 'if (!place)',
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'the guards alone',
  },
  {
    name: 'Biểu mẫu của người này gửi đi dưới tên người khác vừa đăng nhập',
    slip: { file: RUN, text: 'request.account !== scope.actor.memberId || ', instead: '' },
    test: 'tests/integration/my-pledge.test.ts',
    part: 'does not send another account',
  },
  {
    name: 'Mật khẩu được cấp chưa đổi vẫn làm được mọi việc',
    slip: { file: RUN, text: ' || mustFirstChangePassword(useCase, scope))', instead: ')' },
    test: 'tests/integration/my-pledge.test.ts',
    part: 'does nothing with a password that was given out',
  },
  {
    name: 'Biểu mẫu từ trang web khác gửi đến vẫn được nhận',
    slip: {
      file: 'src/server/action-kit/create-action.ts',
      text: '    if (!(await isFromOurPage())) return notFromOurPage(form);\n',
      instead: '',
    },
    test: 'tests/unit/server/action-kit/create-action.test.ts',
    isSample: true,
  },
  {
    name: 'Biểu mẫu không nói gửi từ trang nào vẫn được nhận',
    slip: {
      file: 'src/server/action-kit/same-origin.ts',
      text: 'return origin !== null && origin === ownOrigin(host, publicUrl);',
      instead: 'return origin === null || origin === ownOrigin(host, publicUrl);',
    },
    test: 'tests/unit/server/action-kit/form-fields.test.ts',
  },
  {
    name: 'Đăng nhập từ trang web khác gửi đến vẫn được nhận',
    slip: {
      file: 'src/server/action-kit/public-action.ts',
      text: '    if (!(await isFromOurPage())) return notFromOurPage(form);\n',
      instead: '',
    },
    test: 'tests/unit/server/action-kit/create-action.test.ts',
  },
  {
    name: 'Bấm gửi hai lần thì việc được làm hai lần',
    slip: {
      file: RUN,
      text: "  if (claim.kind === 'replay') return { kind: 'done', outcome: claim.outcome };\n",
      instead: '',
    },
    test: 'tests/integration/my-pledge.test.ts',
    part: 'takes effect once for',
  },
  {
    name: 'Khóa của biểu mẫu đã gửi dùng lại được cho nội dung khác',
    slip: {
      file: 'src/server/action-kit/idempotency.ts',
      text: 'const isSame = earlier !== null && Buffer.from(earlier.inputHash).equals(attempt.inputHash);',
      instead: 'const isSame = earlier !== null;',
    },
    test: 'tests/integration/my-pledge.test.ts',
    part: 'takes effect once for',
  },
  {
    name: 'Mật khẩu dùng một lần nằm lại trong cơ sở dữ liệu',
    slip: {
      file: 'src/server/action-kit/idempotency.ts',
      text: '  { once: _, ...outcome }: Answer,\n',
      instead: '  outcome: Answer,\n',
    },
    test: 'tests/integration/people-admin.test.ts',
    part: 'are shown once and stored nowhere',
  },
  {
    name: 'Việc đã làm mà nhật ký không ghi',
    slip: {
      file: RUN,
      text: '  if (useCase.records) await record(scope, useCase.records, { about, details });\n',
      instead: '',
    },
    test: 'tests/integration/audit-watch.test.ts',
  },
  {
    name: 'Việc nguy hiểm làm ngay, không cho xem trước',
    slip: {
      file: RUN,
      text: '  await rehearse(useCase, scope, { request, input: parsed.data });\n',
      instead: '',
    },
    test: 'tests/integration/unit-admin.test.ts',
    part: 'moving a unit',
  },
  {
    name: 'Xem trước việc này rồi làm luôn việc khác',
    slip: { file: RUN, text: 'request.confirmed === confirmation', instead: 'request.confirmed' },
    test: 'tests/integration/unit-admin.test.ts',
    part: 'moving a unit',
  },
  {
    name: 'Hai người duyệt cùng lúc: người sau ghi đè người trước',
    slip: {
      file: 'src/domain/pledge/pledge.ts',
      text: "  if (pledge.version !== expectedVersion) return refuse('pledge.stale', details);\n",
      instead: '',
    },
    test: 'tests/integration/review-pledge.test.ts',
    part: 'approving a pledge',
  },
  {
    name: 'Báo cáo kết quả trên trang cũ ghi đè báo cáo mới hơn',
    slip: {
      file: 'src/domain/pledge/followed-item.ts',
      text: "  if (item.version !== act.expectedVersion) return refuse('item.stale');\n",
      instead: '',
    },
    test: 'tests/integration/my-pledge.test.ts',
    part: 'refuses a form that is behind another report',
  },
  {
    name: 'Hai người cùng chuyển một bản cam kết, người sau ghi đè mà không biết',
    slip: {
      file: 'src/server/pledge/pledge-store.ts',
      text: 'where: { id: before.id, version: before.version },',
      instead: 'where: { id: before.id },',
    },
    test: 'tests/integration/first-wins.test.ts',
  },
  {
    name: 'Hai báo cáo cùng lúc về một việc, báo cáo sau ghi đè mà không biết',
    slip: {
      file: 'src/server/pledge/item-store.ts',
      text: 'where: { id: before.id, progressVersion: before.version },',
      instead: 'where: { id: before.id },',
    },
    test: 'tests/integration/first-wins.test.ts',
  },
  {
    name: 'Tệp tải về mở được bằng mật khẩu được cấp chưa đổi',
    slip: {
      file: 'src/server/page/send-file.ts',
      text: '        if (scope.actor.mustChangePassword) return null;\n',
      instead: '',
    },
    test: 'tests/integration/downloads.test.ts',
  },
  {
    name: 'Tệp tải về mở được khi chưa đọc thông báo mục đích',
    slip: {
      file: 'src/server/page/send-file.ts',
      text: "return mustReadNotice(scope.actor) ? ('notice' as const) : query(scope);",
      instead: 'return query(scope);',
    },
    test: 'tests/integration/downloads.test.ts',
  },
  {
    name: 'Bản chụp tải về chạy được mã dưới tên trang của cơ quan',
    slip: {
      file: 'src/server/page/send-file.ts',
      text: `      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",\n`,
      instead: '',
    },
    test: 'tests/integration/downloads.test.ts',
  },
];
