import 'server-only';
import { can, type Permission } from '@/domain/access/permissions';
import type { AssignableRole } from '@/domain/access/roles';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';
import { formatNumber } from '@/lib/format-number';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { fromDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';
import { BLANK, type DataRow } from '../data-section';
import type { OwnRows } from './own-rows';

type Seen = {
  readonly permission: Permission;
  readonly words: string;
  /** Not said to who sees more by this one. */
  readonly unless?: Permission;
};

/** What each permission lets its holder see of a person; the rest of the table shows nothing of anybody by name. */
const SEEN: readonly Seen[] = [
  { permission: 'people.names', words: 'tên, tình trạng đăng ký và số việc, không có nội dung' },
  { permission: 'pledge.open-text', words: 'nội dung cam kết khi nêu lý do; đồng chí thấy lần mở ấy' },
  {
    permission: 'person.keep',
    words: 'thông tin cá nhân, nơi sinh hoạt, vai trò; không có nội dung cam kết',
  },
  { permission: 'account.manage', words: 'tài khoản, không có mật khẩu' },
  {
    permission: 'account.slip',
    words: 'tên đăng nhập, để cấp lại phiếu đăng nhập',
    unless: 'account.manage',
  },
  { permission: 'audit.read', words: 'ai đã làm gì với dữ liệu của đồng chí' },
  { permission: 'counts.read', words: 'số liệu, không có tên', unless: 'people.names' },
];

/** Who sees what of this person by virtue of a role today: reviewers by name, then every role that reaches the cell. */
export async function listReaders(scope: Scope, own: OwnRows): Promise<readonly DataRow[]> {
  const place = scope.actor.cellId ? await placeOfUnit(scope, scope.actor.cellId) : null;
  return [
    ...(await listReviewerRows(scope)),
    ...listOpenNow(own, scope.today),
    ...(place ? await listRoleRows(scope, place) : []),
  ];
}

type ReviewerRow = { full_name: string; role: AssignableRole; unit_name: string };

async function listReviewerRows({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.$queryRaw<ReviewerRow[]>`
    SELECT full_name, role::text AS role, unit_name FROM who_reviews(${actor.memberId}::uuid)`;
  return rows.map(({ full_name, role, unit_name }) => [
    `${ROLE_WORDS[role]}, ${unit_name}`,
    full_name,
    'nội dung cam kết và kết quả đã báo, để duyệt và xác nhận',
  ]);
}

/** Whoever opened the text today reads it until the end of the day. */
function listOpenNow({ person }: OwnRows, today: CalendarDate): readonly DataRow[] {
  const ofToday = person.openings.filter(({ onDay }) => fromDbDate(onDay) === today).toReversed();
  const byReaderAndText = groupBy(ofToday, ({ openedById, pledge }) => `${openedById} ${pledge.id}`);
  const firsts = [...byReaderAndText.values()].flatMap((openings) => openings.slice(0, 1));
  return firsts.map(({ openedByName, byRole, pledge }) => [
    ROLE_WORDS[byRole],
    openedByName,
    `nội dung cam kết ${pledge.code ?? BLANK}, đã mở hôm nay, đến hết ngày`,
  ]);
}

async function listRoleRows({ tx, actor, today }: Scope, place: UnitPlace): Promise<readonly DataRow[]> {
  const ids = [place.unitId, ...place.superiorIds];
  const held = await tx.roleAssignment.findMany({
    where: { unitId: { in: ids }, memberId: { not: actor.memberId }, ...validOn(today) },
    select: { role: true, unitId: true, unit: { select: { name: true } } },
  });
  const nearestFirst = held.toSorted((a, b) => ids.indexOf(a.unitId) - ids.indexOf(b.unitId));
  return [...groupBy(nearestFirst, ({ role, unitId }) => `${unitId} ${role}`).values()].flatMap((holders) => {
    const [first] = holders;
    const seen = first ? seenBy(first, place) : [];
    if (!first || seen.length === 0) return [];
    const { role, unit } = first;
    return [[`${ROLE_WORDS[role]}, ${unit.name}`, `${formatNumber(holders.length)} người`, seen.join('; ')]];
  });
}

type Held = { readonly role: AssignableRole; readonly unitId: string };

/** Asked of the same table that decides, so that it cannot say anything else. */
function seenBy({ role, unitId }: Held, place: UnitPlace): readonly string[] {
  const holder = { memberId: '', cellId: null, assignments: [{ role, unitId }], lineIds: [] };
  return SEEN.filter(
    ({ permission, unless }) =>
      can(holder, permission, place) && !(unless !== undefined && can(holder, unless, place)),
  ).map(({ words }) => words);
}
