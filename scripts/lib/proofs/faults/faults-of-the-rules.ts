import type { Fault } from './fault';

const PERMISSIONS = 'src/domain/access/permissions.ts';
const PERMISSIONS_TEST = 'tests/unit/domain/access/permissions.test.ts';

/** The table of access, and who reviews whom. */
export const FAULTS_OF_THE_RULES: readonly Fault[] = [
  {
    name: 'Lãnh đạo đọc được nhóm dưới năm người',
    slip: {
      file: PERMISSIONS,
      text: '  leader: COUNTS_BELOW,\n',
      instead: "  leader: { ...COUNTS_BELOW, 'counts.read-small': 'below' },\n",
    },
    test: PERMISSIONS_TEST,
  },
  {
    name: 'Bí thư chi bộ thấy cả những đơn vị bên dưới nơi mình giữ vai trò',
    slip: { file: PERMISSIONS, text: '      return isHere;\n', instead: '      return isBelow;\n' },
    test: PERMISSIONS_TEST,
    isSample: true,
  },
  {
    name: 'Vai trò với lên cấp trên thay vì xuống cấp dưới',
    slip: {
      file: PERMISSIONS,
      text: 'place.superiorIds.includes(held.unitId);',
      instead: '!place.superiorIds.includes(held.unitId);',
    },
    test: PERMISSIONS_TEST,
  },
  {
    name: 'Cán bộ văn phòng cấp huyện thấy tên người ở mọi chi bộ',
    slip: {
      file: PERMISSIONS,
      text: 'return isBelow && held.unitId !== rootId;',
      instead: 'return isBelow;',
    },
    test: PERMISSIONS_TEST,
  },
  {
    name: 'Người duyệt có quyền trên chính bản cam kết của mình',
    slip: {
      file: PERMISSIONS,
      text: '      if (place.authorId === memberId) return false;\n',
      instead: '',
    },
    test: PERMISSIONS_TEST,
  },
  {
    name: 'Người cầm bút của tập thể duyệt luôn bản của tập thể',
    slip: {
      file: PERMISSIONS,
      text: "    case 'unit-dossier':\n      return (reach === 'routed' ? place.reviewerIds : place.penIds).includes(memberId);",
      instead:
        "    case 'unit-dossier':\n      return [...place.reviewerIds, ...place.penIds].includes(memberId);",
    },
    test: PERMISSIONS_TEST,
  },
  {
    name: 'Bí thư duy nhất của chi bộ được giao duyệt bản của chính mình',
    slip: {
      file: 'src/domain/organisation/reviewers-of.ts',
      text: ' && held.memberId !== question.authorId)',
      instead: ')',
    },
    test: 'tests/unit/domain/organisation/reviewers-of.test.ts',
  },
  {
    name: 'Người cầm bút của tập thể được giao duyệt bản ấy',
    slip: {
      file: 'src/domain/organisation/unit-reviewers.ts',
      text: ' && !pens.includes(held.memberId))',
      instead: ')',
    },
    test: 'tests/unit/domain/organisation/unit-reviewers.test.ts',
  },
  {
    name: 'Người có tên trên bản cam kết tự duyệt được bản ấy',
    slip: {
      file: 'src/domain/pledge/pledge.ts',
      text: 'return pledge.memberId === by || pledge.authorId === by ?',
      instead: 'return pledge.authorId === by ?',
    },
    test: 'tests/unit/domain/pledge/review-pledge.test.ts',
  },
  {
    name: 'Người báo cáo kết quả tự xác nhận kết quả của mình',
    slip: {
      file: 'src/domain/pledge/followed-item.ts',
      text: "  if (item.authorId === by) return refuse('item.own-dossier');\n",
      instead: '',
    },
    test: 'tests/unit/domain/pledge/item-progress.test.ts',
  },
  {
    name: 'Bản nhập giúp được duyệt khi người có tên chưa xác nhận',
    slip: {
      file: 'src/domain/pledge/approve-pledge.ts',
      text: "  if (pledge.awaitsAuthor) return refuse('pledge.awaits-author');\n",
      instead: '',
    },
    test: 'tests/unit/domain/pledge/confirm-entry.test.ts',
  },
  {
    name: 'Nhóm đúng bốn người không còn bị che',
    slip: {
      file: 'src/domain/rollup/suppress-small.ts',
      text: 'obliged < SMALL_GROUP;',
      instead: 'obliged < SMALL_GROUP - 1;',
    },
    test: 'tests/unit/domain/rollup/suppress-small.test.ts',
  },
  {
    name: 'Nhóm nhỏ tính ra được bằng cách lấy tổng trừ các nhóm khác',
    slip: {
      file: 'src/domain/rollup/suppress-small.ts',
      text: "  if (partner) hidden.set(partner.id, 'beside-small');\n",
      instead: '',
    },
    test: 'tests/unit/domain/rollup/hidden-among.test.ts',
  },
  {
    name: 'Tuyến duyệt còn tính cả người đã thôi vai trò từ hôm nay',
    slip: {
      file: 'src/server/organisation/held-roles.ts',
      text: 'r.valid_to > $',
      instead: 'r.valid_to >= $',
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'a secretary whose role ends',
  },
];
