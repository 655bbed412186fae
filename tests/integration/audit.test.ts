import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Permission } from '@/domain/access/permissions';
import { issueAccountUseCase } from '@/features/accounts/use-cases/issue-account';
import type { ChangesAddress } from '@/features/audit/changes-filter';
import { listChanges } from '@/features/audit/queries/list-changes';
import { grantExtensionUseCase } from '@/features/campaign-setup/use-cases/grant-extension';
import { changeDirectiveUseCase } from '@/features/directives/use-cases/change-directive';
import { registerDirectiveUseCase } from '@/features/directives/use-cases/register-directive';
import { changePersonUseCase } from '@/features/people-admin/use-cases/change-person';
import { giveRoleUseCase } from '@/features/people-admin/use-cases/give-role';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { addThemeUseCase } from '@/features/themes/use-cases/add-theme';
import { removeThemeUseCase } from '@/features/themes/use-cases/remove-theme';
import { changeUnitUseCase } from '@/features/unit-admin/use-cases/change-unit';
import { closeUnitUseCase } from '@/features/unit-admin/use-cases/close-unit';
import { moveUnitUseCase } from '@/features/unit-admin/use-cases/move-unit';
import { readChangeHistory } from '@/server/audit/change-history';
import type { Database } from '@/server/db/client';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';

const on = (day: string, time = '09:00') => new Date(`2026-02-${day}T${time}:00+07:00`);

let district: SmallDistrict;
let pledge: TestPledge;
let ids: { directive: string; ofGoSen: string; themeOfGoSen: string; extension: string };

/** Nine changes on five days, two of them in a committee’s own register; who got a new slip is signed out. */
beforeAll(async () => {
  district = await aSmallDistrict();
  pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
  const { units, people, campaignId } = district;
  const memberId = people.hanh.memberId;
  const que = actAs(district, 'que');
  await que(
    changeUnitUseCase,
    { unitId: units.vuonSen, version: '1', name: 'Chi bộ Vườn Sen Mới', code: 'VS' },
    { at: on('01', '00:00') },
  );
  await que(
    changePersonUseCase,
    { memberId, version: '1', fullName: 'Trần Thị Hạnh', workPosition: 'Trưởng ấp' },
    { at: on('02') },
  );
  await que(
    giveRoleUseCase,
    { memberId: people.nam.memberId, role: 'leader', unitId: units.root, from: '01/02/2026' },
    { at: on('02', '10:00') },
  );
  await que(issueAccountUseCase, { memberId: people.ut.memberId }, { at: on('02', '23:59') });
  const directive = await idAfter('thoa', registerDirectiveUseCase, { ...KL01, unitId: units.root });
  const ofGoSen = await idAfter('lien', registerDirectiveUseCase, { ...NQ07, unitId: units.goSen });
  const theme = { level: units.goSen, scope: 'year', year: '2026', title: 'Ví dụ của xã' };
  const themeOfGoSen = await idAfter('lien', addThemeUseCase, theme);
  const extended = { campaignId, unitId: units.goSen, until: '15/04/2026', reason: 'Bão lụt' };
  const extension = await idAfter('thoa', grantExtensionUseCase, extended);
  await actAs(district, 'bay')(
    approvePledgeUseCase,
    { pledgeId: pledge.pledgeId, version: String(pledge.version) },
    { at: on('05') },
  );
  ids = { directive, ofGoSen, themeOfGoSen, extension };
});

const KL01 = {
  number: '01-KL/TW',
  issuer: 'Bộ Chính trị',
  term: 'khóa XIII',
  issuedOn: '18/05/2021',
  abstract: 'tiếp tục thực hiện Chỉ thị số 05-CT/TW',
  notSecret: 'on',
  type: 'Kết luận',
};
const NQ07 = { ...KL01, number: '07-NQ/ĐU', issuer: 'Đảng ủy xã Gò Sen', type: 'Nghị quyết' };

async function idAfter(
  who: PersonKey,
  useCase: Parameters<ReturnType<typeof actAs>>[0],
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const ending = await actAs(district, who)(useCase, fields, { at: on('04') });
  if (ending.kind !== 'done') throw new Error(JSON.stringify(ending));
  return (await district.owner.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })).subjectId;
}

const list = (asked: ChangesAddress = {}, who: PersonKey = 'que', db: Database = district.app) =>
  readAs(district, who, (scope) => listChanges(scope, asked), { db });
const actionsOf = async (asked: ChangesAddress) => (await list(asked))?.rows.map(({ action }) => action);

describe('the list of changes', () => {
  it('says of each who, when, what, to what, before and after, newest first', async () => {
    const page = await list();
    expect(page).toMatchObject({ total: 9, page: 1, pages: 1, problems: {} });
    expect(page?.rows.at(-1)).toMatchObject({
      actorName: 'Vương Thị Quế',
      at: on('01', '00:00'),
      action: 'unit.changed',
      subjectName: 'Chi bộ Vườn Sen Mới',
      href: `/quan-tri/don-vi/${district.units.vuonSen}`,
      before: { name: 'Chi bộ ấp Vườn Sen', code: null },
      after: { name: 'Chi bộ Vườn Sen Mới', code: 'VS' },
    });
    const times = page?.rows.map(({ at }) => at.getTime()) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('names a pledge by its code alone and leads nowhere the administrator may not go', async () => {
    const { code } = await district.owner.pledge.findUniqueOrThrow({ where: { id: pledge.pledgeId } });
    const [approved] = (await list({ loai: 'cam-ket' }))?.rows ?? [];
    expect(approved).toMatchObject({ subjectName: code, href: null, before: { state: 'submitted' } });
    expect(JSON.stringify(approved)).not.toContain('Hạnh');
    expect((await list({ loai: 'gia-han' }))?.rows).toMatchObject([
      { subjectName: 'Đảng bộ xã Gò Sen', href: null },
    ]);
  });

  it.each<[ChangesAddress, string[]]>([
    [{ ai: 'ngoc lien' }, ['theme.added', 'directive.registered']],
    [{ ai: 'không có ai' }, []],
    [{ loai: 'vai-tro' }, ['role.given']],
    [{ loai: 'nguoi' }, ['person.changed']],
    [{ loai: 'tai-khoan' }, ['account.reset']],
    [{ loai: 'don-vi', ai: 'que' }, ['unit.changed']],
    [{ tu: '02/02/2026', den: '02/02/2026' }, ['account.reset', 'role.given', 'person.changed']],
    [{ den: '01/02/2026' }, ['unit.changed']],
    [{ tu: '05/02/2026' }, ['pledge.approved']],
  ])('filtered by %j holds %j', async (asked, actions) => {
    expect(await actionsOf(asked)).toEqual(actions);
  });

  it('is filtered by one record, and by nothing where the address names none', async () => {
    expect(await actionsOf({ banGhi: district.people.nam.memberId })).toEqual(['role.given']);
    expect(await actionsOf({ banGhi: 'x' })).toHaveLength(9);
  });

  it('keeps what was typed when a day is wrong, and pretends no list', async () => {
    const asked = { ai: 'que', tu: '31/02/2026', den: '1/1/26' };
    expect(await list(asked)).toMatchObject({
      asked,
      rows: [],
      problems: { tu: expect.stringContaining('lịch'), den: expect.stringContaining('bốn chữ số') },
    });
  });

  it('runs over pages of fifty', async () => {
    const rootId = district.units.root;
    const event = {
      rootId,
      actorId: district.people.tam.memberId,
      action: 'unit.changed',
      subjectKind: 'unit',
    };
    await district.owner.$executeRaw`
      INSERT INTO audit_event (id, root_id, at, actor_id, action, subject_kind, subject_id, details)
      SELECT gen_random_uuid(), ${rootId}::uuid, '2025-01-01', ${event.actorId}::uuid, ${event.action}, ${event.subjectKind}, ${rootId}::uuid, '{}'
        FROM generate_series(1, 60)`;
    const pageOf = async (trang: string) => {
      const page = await list({ trang, ai: 'mai van tam' });
      return [page?.page, page?.pages, page?.rows.length];
    };
    expect(await pageOf('1')).toEqual([1, 2, 50]);
    expect(await pageOf('2')).toEqual([2, 2, 10]);
    expect([await pageOf('99'), await pageOf('-1'), await pageOf('một')]).toEqual([
      [2, 2, 10],
      [1, 2, 50],
      [1, 2, 50],
    ]);
  });

  it.each(peopleBut('que', 'ut'))('is not for %s, with row security out of the way too', async (who) => {
    expect(await list({}, who)).toBeNull();
    expect(await list({}, who, district.owner)).toBeNull();
  });
});

describe('row security alone', () => {
  const seenBy = (who: PersonKey) =>
    readAs(district, who, async ({ tx }) => {
      const rows = await tx.auditEvent.findMany({
        where: { at: { gte: on('01', '00:00') } },
        select: { action: true },
      });
      return rows.map(({ action }) => action).toSorted();
    });

  it.each<[PersonKey, string[]]>([
    ['hanh', ['person.changed', 'pledge.approved']],
    ['nam', ['role.given']],
    ['bay', ['pledge.approved']],
    ['sau', []],
    ['tam', []],
    ['minh', []],
    ['kha', []],
    ['lien', ['directive.registered', 'theme.added']],
    ['thoa', ['directive.registered', 'directive.registered', 'extension.granted', 'theme.added']],
  ])('shows %s what they did, what concerns them and what they keep: %j', async (who, actions) => {
    expect(await seenBy(who)).toEqual(actions);
  });
});

describe('the history of a record', () => {
  const history = (
    who: PersonKey,
    id: string,
    unit: 'root' | 'goSen',
    keptBy: Permission,
    db = district.app,
  ) =>
    readAs(
      district,
      who,
      async (scope) => {
        const at = await placeOfUnit(scope, district.units[unit]);
        return at && readChangeHistory(scope, { ids: [id], at, keptBy });
      },
      { db },
    );

  it('is told to who keeps it and to the administrator, with the way to the list for the latter', async () => {
    const kept = await history('lien', ids.ofGoSen, 'goSen', 'directive.keep');
    expect(kept).toMatchObject({ isCut: false, listHref: null });
    expect(kept?.lines).toMatchObject([
      { actorName: 'Nguyễn Ngọc Liên', action: 'directive.registered', subjectName: 'Nghị quyết 07-NQ/ĐU' },
    ]);
    expect(await history('que', ids.ofGoSen, 'goSen', 'directive.keep')).toMatchObject({
      lines: [{ action: 'directive.registered' }],
      listHref: `/quan-tri/nhat-ky?ban-ghi=${ids.ofGoSen}`,
    });
  });

  it('tells a committee’s officer who above them changed their register, by name', async () => {
    const change = { ...NQ07, directiveId: ids.ofGoSen, version: '1', abstract: 'hướng dẫn mới' };
    expect(await actAs(district, 'thoa')(changeDirectiveUseCase, change)).toMatchObject({ kind: 'done' });
    const told = await history('lien', ids.ofGoSen, 'goSen', 'directive.keep');
    expect(told?.lines[0]).toMatchObject({ actorName: 'Đỗ Kim Thoa', action: 'directive.changed' });
  });

  it('names what is there no longer', async () => {
    const theme = { themeId: ids.themeOfGoSen, version: '1' };
    expect(await actAs(district, 'thoa')(removeThemeUseCase, theme)).toMatchObject({ kind: 'done' });
    const told = await history('thoa', ids.themeOfGoSen, 'goSen', 'theme.keep');
    expect(told?.lines).toMatchObject([
      { action: 'theme.removed', subjectName: 'Ví dụ của xã' },
      { action: 'theme.added' },
    ]);
  });

  it.each(peopleBut('que', 'thoa', 'ut'))(
    'is nothing for %s at the root, even past row security',
    async (who) => {
      expect(await history(who, ids.directive, 'root', 'directive.keep')).toBeNull();
      expect(await history(who, ids.directive, 'root', 'directive.keep', district.owner)).toBeNull();
    },
  );

  it('of another register holds nothing even for a keeper who asks at their own place', async () => {
    expect((await history('lien', ids.directive, 'goSen', 'directive.keep'))?.lines).toEqual([]);
  });
});

describe('the record', () => {
  it('keeps the names of the day, whatever a request says and whoever is renamed', async () => {
    const { units, people, owner } = district;
    await owner.member.updateMany({
      where: { id: people.que.memberId },
      data: { fullName: 'Vương Thị Quế Chi' },
    });
    const [event] = (await list({ banGhi: units.vuonSen }))?.rows ?? [];
    expect(event?.actorName).toBe('Vương Thị Quế');
    const forged = await owner.auditEvent.create({
      data: {
        id: crypto.randomUUID(),
        rootId: units.root,
        at: on('09'),
        actorId: people.minh.memberId,
        actorName: 'Ai khác',
        subjectName: 'Việc khác',
        action: 'unit.changed',
        subjectKind: 'unit',
        subjectId: units.cauTre,
        details: {},
      },
    });
    expect(forged).toMatchObject({ actorName: 'Trịnh Công Minh', subjectName: 'Chi bộ ấp Cầu Tre' });
  });

  it('is written in one’s own name and root, by row security alone', async () => {
    const { units, people } = district;
    const write =
      (actorId: string, rootId: string) =>
      ({ tx }: Scope) =>
        tx.$executeRaw`
          INSERT INTO audit_event (id, root_id, at, actor_id, action, subject_kind, subject_id, details)
          VALUES (${crypto.randomUUID()}::uuid, ${rootId}::uuid, ${on('09')}::timestamptz, ${actorId}::uuid,
            'unit.changed', 'unit', ${units.cauTre}::uuid, '{}')`;
    for (const who of ['hanh', 'que', 'thoa'] as const) {
      await expectWalledOff(district, who, write(people.nam.memberId, units.root));
      await expectWalledOff(district, who, write(people[who].memberId, units.cauTre));
    }
  });

  it.each(['UPDATE audit_event SET actor_name = $$x$$', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'is changed by nobody, not even by the owner of the table: %s',
    async (statement) => {
      await expect(district.owner.$executeRawUnsafe(statement)).rejects.toThrow(/never changed or deleted/);
      await expect(district.app.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
    },
  );

  it('holds nothing of a change that was only shown before it is done', async () => {
    const count = () => district.owner.auditEvent.count();
    const before = await count();
    const { units } = district;
    const move = { unitId: units.cauTre, superiorId: units.benLua, on: '01/03/2026' };
    const shown = await actAs(district, 'que')(moveUnitUseCase, move, { onlyRehearse: true });
    expect(shown).toMatchObject({ kind: 'rehearsed' });
    const close = { unitId: units.phuNu, on: '01/03/2026' };
    expect(await actAs(district, 'que')(closeUnitUseCase, close, { onlyRehearse: true })).toMatchObject({
      kind: 'rehearsed',
    });
    expect(await count()).toBe(before);
  });
});
