import type { Fault } from './fault';

/** Single acts and pages: the right permission, asked at the right place, of the right rows. */
export const FAULTS_OF_THE_QUERIES: readonly Fault[] = [
  {
    name: 'Tác giả được quyền duyệt: việc duyệt hỏi quyền đọc thay vì quyền duyệt',
    slip: {
      file: 'src/features/review/use-cases/approve-pledge.ts',
      text: "permission: 'pledge.approve'",
      instead: "permission: 'pledge.read-text'",
    },
    test: 'tests/integration/access-table.test.ts',
    part: 'an act',
  },
  {
    name: 'Ghi văn bản vào sổ của đơn vị khác: hỏi quyền ở chi bộ của mình thay vì ở sổ',
    slip: {
      file: 'src/features/directives/use-cases/change-directive.ts',
      text: '  at: (scope, { directiveId }) => placeOfDirective(scope, directiveId),\n',
      instead: '  at: (scope, { unitId }) => placeOfDirective(scope, unitId),\n',
    },
    test: 'tests/integration/access-table.test.ts',
    part: 'an act',
  },
  {
    name: 'Quản trị của huyện này giữ người không thuộc chi bộ nào của huyện khác',
    slip: {
      file: 'src/server/organisation/person-place.ts',
      text: 'where: { id: memberId, rootId: actor.rootId },',
      instead: 'where: { id: memberId },',
    },
    test: 'tests/integration/another-root.test.ts',
    part: 'somebody of there who belongs to no cell',
  },
  {
    name: 'Chiến dịch của huyện khác mở được ở đây',
    slip: {
      file: 'src/server/campaign/current-campaign.ts',
      text: 'if (row?.rootId !== rootId) return null;',
      instead: 'if (!row) return null;',
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'another root',
  },
  {
    name: 'Lời cam kết của một người mở cho bất cứ ai biết địa chỉ',
    slip: {
      file: 'src/server/pledge/read-dossier.ts',
      text: "return dossier && can(scope.actor, 'pledge.read-text', dossier.place) ? dossier : null;",
      instead: 'return dossier;',
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'the guards alone',
  },
  {
    name: 'Bản tập thể chưa duyệt hiện ra với người chỉ được đọc bản đã duyệt',
    slip: {
      file: 'src/features/unit-progress/queries/collective-pledge.ts',
      text: "rootId: scope.actor.rootId, state: 'approved' },",
      instead: 'rootId: scope.actor.rootId },',
    },
    test: 'tests/integration/roll-up-collectives.test.ts',
    part: 'a unit’s own pledge',
  },
  {
    name: 'Lời cam kết được mở ra mà không cần nêu lý do',
    slip: {
      file: 'src/features/text-opening/text-opening.schema.ts',
      text: 'z.string().min(MIN_OPENING_REASON,',
      instead: 'z.string().min(0,',
    },
    test: 'tests/integration/text-opening.test.ts',
    part: 'is needed in full',
  },
  {
    name: 'Lời đã mở hôm trước vẫn đọc tiếp được hôm sau',
    slip: {
      file: 'src/features/text-opening/opening-store.ts',
      text: 'where: { openedById: actor.memberId, onDay: toDbDate(today) },',
      instead: 'where: { openedById: actor.memberId, onDay: { lte: toDbDate(today) } },',
    },
    test: 'tests/integration/text-opening.test.ts',
    part: 'a stated reason',
  },
  {
    name: 'Người đã chuyển vai trò đi nơi khác vẫn đọc tiếp lời đã mở hôm nay',
    slip: {
      file: 'src/features/text-opening/queries/read-opened-text.ts',
      text: "if (!place || !can(scope.actor, 'pledge.open-text', place)) return 'closed';",
      instead: "if (!place) return 'closed';",
    },
    test: 'tests/integration/text-opening.test.ts',
    part: 'each wall alone',
  },
  {
    name: 'Lãnh đạo đọc được số liệu của nhóm dưới năm người trên trang đơn vị',
    slip: {
      file: 'src/server/rollup/hiding-of.ts',
      text: "  if (suppressSmall(figures, false) === null) return 'small';\n",
      instead: '',
    },
    test: 'tests/integration/roll-up.test.ts',
    part: 'groups under five',
  },
  {
    name: 'Danh sách tên của chi bộ hiện ra với người chỉ được đọc số',
    slip: {
      file: 'src/features/unit-progress/queries/unit-page.ts',
      text: "if (kind === 'root' || !can(actor, 'people.names', place)) return null;",
      instead: "if (kind === 'root') return null;",
    },
    test: 'tests/integration/roll-up.test.ts',
    part: 'who reads which figures',
  },
  {
    name: 'Trang số liệu mở ra với người chỉ được biết đơn vị, không được đọc số',
    slip: {
      file: 'src/server/rollup/roll-up.ts',
      text: "  if (!can(scope.actor, 'counts.read', place)) return null;\n",
      instead: '',
    },
    test: 'tests/integration/access-table.test.ts',
    part: 'a query',
  },
  {
    name: 'Nhật ký của cả cơ quan mở cho mọi người',
    slip: {
      file: 'src/features/audit/queries/list-changes.ts',
      text: "if (!place || !can(scope.actor, 'audit.read', place)) return null;",
      instead: 'if (!place) return null;',
    },
    test: 'tests/integration/audit.test.ts',
    part: 'the list of changes',
  },
  {
    name: 'Bản chụp văn bản của nơi khác tải về được',
    slip: {
      file: 'src/features/directives/queries/read-scan.ts',
      text: "if (!place || !can(scope.actor, 'directive.read', place) || !isId(scanId)) return null;",
      instead: 'if (!place || !isId(scanId)) return null;',
    },
    test: 'tests/integration/directives.test.ts',
    part: 'a scan',
  },
  {
    name: 'Bản chụp đã gỡ vẫn tải về được',
    slip: {
      file: 'src/features/directives/queries/read-scan.ts',
      text: ', removedAt: null },',
      instead: ' },',
    },
    test: 'tests/integration/directives.test.ts',
    part: 'a scan',
  },
  {
    name: 'Bảng tính ghi toàn bộ người của cơ quan tải về được bởi bất cứ ai',
    slip: {
      file: 'src/features/workbook-import/queries/workbook-files.ts',
      text: "return place !== null && can(scope.actor, 'workbook.import', place);",
      instead: 'return place !== null;',
    },
    test: 'tests/integration/workbook-import.test.ts',
    part: 'is the administrator’s alone',
  },
  {
    name: 'Dữ liệu của tôi kèm cả bản cam kết của người khác',
    slip: {
      file: 'src/features/my-data/queries/own-rows.ts',
      text: '    where: { memberId: actor.memberId },\n    orderBy: { campaign',
      instead: '    orderBy: { campaign',
    },
    test: 'tests/integration/my-data.test.ts',
    part: 'nobody else’s',
  },
];
