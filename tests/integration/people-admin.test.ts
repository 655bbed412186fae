import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { readAccountsOf } from '@/features/accounts/queries/read-unit-slips';
import { changeAccountUseCase } from '@/features/accounts/use-cases/change-account';
import { issueAccountUseCase } from '@/features/accounts/use-cases/issue-account';
import { issueForUnitUseCase } from '@/features/accounts/use-cases/issue-for-unit';
import { setDisabledUseCase } from '@/features/accounts/use-cases/set-disabled';
import { signOutEverywhereUseCase } from '@/features/accounts/use-cases/sign-out-everywhere';
import { addPersonUseCase } from '@/features/people-admin/use-cases/add-person';
import { changeHomeUseCase } from '@/features/people-admin/use-cases/change-home';
import { changePersonUseCase } from '@/features/people-admin/use-cases/change-person';
import { endRoleUseCase } from '@/features/people-admin/use-cases/end-role';
import { giveRoleUseCase } from '@/features/people-admin/use-cases/give-role';
import { leaveCellUseCase } from '@/features/people-admin/use-cases/leave-cell';
import { verifyPassword } from '@/server/auth/password';
import { inScope, type Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readDossier } from '@/server/pledge/read-dossier';
import { readRollUp } from '@/server/rollup/roll-up';

let district: SmallDistrict;
beforeEach(async () => {
  district = await aSmallDistrict();
});

const asQue = () => actAs(district, 'que');
const idOf = (who: keyof SmallDistrict['people']) => district.people[who].memberId;
const figuresOf = (unit: 'vuonSen' | 'cauTre' | 'tuPhap', on: string) =>
  readAs(district, 'thoa', async (scope) => {
    const place = await placeOfUnit(scope, district.units[unit]);
    if (!place) throw new Error('no unit');
    const question = { campaignId: district.campaignId, place, on: calendarDate(on), by: 'cell' } as const;
    const total = (await readRollUp(scope, question))?.total;
    return [total?.obliged, total?.approved];
  });

const NEW_PERSON = {
  fullName: 'Phan Thị Mới',
  standing: 'official',
  from: '01/02/2026',
  birthDate: '05/06/1980',
};

describe('people', () => {
  it('are added by hand with one event, and not twice', async () => {
    const add = (fields: Readonly<Record<string, string>> = {}) =>
      asQue()(addPersonUseCase, { ...NEW_PERSON, cellId: district.units.vuonSen, ...fields });
    expect(await add()).toMatchObject({ kind: 'done' });
    expect(await add()).toMatchObject({ code: 'person.same' });
    expect(await add({ code: 'DV-1' })).toMatchObject({ kind: 'done' });
    expect(await add({ code: 'DV-1', fullName: 'Người Khác' })).toMatchObject({ code: 'person.code-taken' });
    expect(await add({ cellId: district.units.goSen, fullName: 'Ai Đó' })).toMatchObject({
      code: 'membership.not-a-cell',
    });
    expect(await add({ fullName: '', birthDate: '31/02/1980' })).toMatchObject({ kind: 'invalid' });
    expect(await district.owner.auditEvent.count({ where: { action: 'person.added' } })).toBe(2);
    for (const who of peopleBut('que')) {
      expect(
        await actAs(district, who)(addPersonUseCase, { ...NEW_PERSON, cellId: district.units.vuonSen }),
      ).toEqual({ kind: 'forbidden' });
    }
  });

  it('are mended with what stood there before', async () => {
    const fields = {
      memberId: idOf('hanh'),
      version: '1',
      fullName: 'Trần Thị Hạnh',
      workPosition: 'Trưởng ấp',
    };
    expect(await asQue()(changePersonUseCase, fields)).toMatchObject({ kind: 'done' });
    expect(await asQue()(changePersonUseCase, fields)).toMatchObject({ code: 'person.stale' });
    const event = await district.owner.auditEvent.findFirstOrThrow({ where: { action: 'person.changed' } });
    expect(event).toMatchObject({
      concernsId: idOf('hanh'),
      before: { workPosition: null },
      after: { workPosition: 'Trưởng ấp' },
    });
  });

  it('take their pledge along when they are transferred; earlier figures stay where they were', async () => {
    const { pledgeId } = await aPledge(district, { of: 'hanh', state: 'approved', decidedOn: '2026-02-05' });
    const fields = {
      memberId: idOf('hanh'),
      cellId: district.units.cauTre,
      standing: 'official',
      on: '08/02/2026',
    };
    const rehearsed = await asQue()(changeHomeUseCase, fields, { onlyRehearse: true });
    expect(rehearsed).toMatchObject({
      kind: 'rehearsed',
      effect: {
        lines: expect.arrayContaining([
          { label: 'Chi bộ ấp Vườn Sen: người phải đăng ký', before: '4', after: '3' },
          { label: 'Chi bộ ấp Cầu Tre: đã đăng ký', before: '0', after: '1' },
          { label: 'Chi bộ ấp Cầu Tre: đã được duyệt', before: '0', after: '1' },
        ]),
      },
    });
    expect(await asQue()(changeHomeUseCase, fields)).toMatchObject({ kind: 'done' });
    expect([await figuresOf('vuonSen', '2026-02-07'), await figuresOf('cauTre', '2026-02-07')]).toEqual([
      [4, 1],
      [4, 0],
    ]);
    expect([await figuresOf('vuonSen', '2026-02-08'), await figuresOf('cauTre', '2026-02-08')]).toEqual([
      [3, 0],
      [5, 1],
    ]);
    // Her dossier is routed to the new cell from now on.
    expect(await readAs(district, 'sau', (scope) => readDossier(scope, pledgeId))).not.toBeNull();
    expect(await readAs(district, 'bay', (scope) => readDossier(scope, pledgeId))).toBeNull();
    expect(await asQue()(changeHomeUseCase, { ...fields, on: '07/02/2026' })).toMatchObject({
      code: 'membership.later-change',
      sentence: { sentence: expect.stringContaining('08/02/2026') },
    });
  });

  it('are exempted, and leave, from a day on', async () => {
    const { vuonSen } = district.units;
    const exempt = { memberId: idOf('hanh'), cellId: vuonSen, standing: 'exempt', on: '08/02/2026' };
    expect(await asQue()(changeHomeUseCase, exempt)).toMatchObject({ kind: 'done' });
    expect([await figuresOf('vuonSen', '2026-02-07'), await figuresOf('vuonSen', '2026-02-08')]).toEqual([
      [4, 0],
      [3, 0],
    ]);
    expect(await asQue()(changeHomeUseCase, exempt)).toMatchObject({ code: 'membership.nothing-changes' });
    const leave = (on: string) =>
      asQue()(leaveCellUseCase, { memberId: idOf('nam'), on, why: 'Chuyển đi nơi khác' });
    expect(await leave('01/01/2020')).toMatchObject({ code: 'membership.before-start' });
    expect(await leave('09/02/2026')).toMatchObject({ kind: 'done' });
    expect(await figuresOf('vuonSen', '2026-02-09')).toEqual([2, 0]);
    const actions = await district.owner.auditEvent.findMany({
      select: { action: true },
      orderBy: { id: 'asc' },
    });
    expect(actions.map(({ action }) => action)).toEqual(['person.standing-changed', 'person.ended']);
  });

  it('who leave or move with a role, or with an account, are named with it beforehand', async () => {
    const role = expect.stringContaining('Bí thư, chi ủy chi bộ tại Chi bộ ấp Vườn Sen');
    const leave = { memberId: idOf('bay'), on: '09/02/2026', why: 'Nghỉ việc' };
    expect(await asQue()(leaveCellUseCase, leave, { onlyRehearse: true })).toMatchObject({
      effect: { notes: [expect.any(String), role, expect.stringContaining('Tài khoản bay vẫn')] },
    });
    const { cauTre } = district.units;
    const move = { memberId: idOf('bay'), cellId: cauTre, standing: 'official', on: '09/02/2026' };
    expect(await asQue()(changeHomeUseCase, move, { onlyRehearse: true })).toMatchObject({
      effect: { notes: [expect.any(String), role] },
    });
  });
});

describe('roles', () => {
  it('are given where they may be held, once, and end from a day on', async () => {
    const give = (role: string, unit: keyof SmallDistrict['units'], who: 'hanh' | 'nam' = 'hanh') =>
      asQue()(giveRoleUseCase, {
        memberId: idOf(who),
        role,
        unitId: district.units[unit],
        from: '01/02/2026',
      });
    expect(await give('cell_secretary', 'vuonSen')).toMatchObject({ kind: 'done' });
    expect(await give('cell_secretary', 'vuonSen')).toMatchObject({ code: 'role.held' });
    expect(await give('cell_secretary', 'goSen')).toMatchObject({ code: 'role.not-there' });
    expect(await give('administrator', 'goSen')).toMatchObject({ code: 'role.not-there' });
    const { id } = await district.owner.roleAssignment.findFirstOrThrow({
      where: { memberId: idOf('hanh') },
    });
    expect(await asQue()(endRoleUseCase, { assignmentId: id, on: '31/01/2026' })).toMatchObject({
      code: 'role.before-start',
    });
    expect(await asQue()(endRoleUseCase, { assignmentId: id, on: '10/02/2026' })).toMatchObject({
      kind: 'done',
    });
    for (const who of peopleBut('que')) {
      const ending = await actAs(district, who)(giveRoleUseCase, {
        memberId: idOf(who),
        role: 'administrator',
        unitId: district.units.root,
        from: '01/02/2026',
      });
      expect(ending).toEqual({ kind: 'forbidden' });
    }
  });

  it.each([
    ['today', '10/02/2026'],
    ['for a day to come', '01/03/2026'],
  ])('given by mistake %s are taken back at once, as if they had never been', async (_, from) => {
    const role = { memberId: idOf('hanh'), role: 'campaign_officer', unitId: district.units.root, from };
    expect(await asQue()(giveRoleUseCase, role)).toMatchObject({ kind: 'done' });
    const { id } = await district.owner.roleAssignment.findFirstOrThrow({
      where: { memberId: idOf('hanh') },
    });
    expect(await asQue()(endRoleUseCase, { assignmentId: id, on: from })).toMatchObject({ kind: 'done' });
    const on = async (day: string) =>
      readAs(district, 'hanh', async ({ actor }) => actor.assignments, {
        at: new Date(`${day}T09:00:00+07:00`),
      });
    expect([await on('2026-02-10'), await on('2026-03-02')]).toEqual([[], []]);
    expect(await asQue()(giveRoleUseCase, role)).toMatchObject({ kind: 'done' });
  });

  it('are given and ended by nobody but the administrator, and that of administrator at the root alone, by row security alone', async () => {
    const { units, owner } = district;
    const give =
      (role: 'leader' | 'administrator', at: 'root' | 'goSen') =>
      ({ tx, actor }: Scope) =>
        tx.$executeRaw`
          INSERT INTO role_assignment (id, root_id, member_id, role, unit_id, valid_from)
          VALUES (${randomUUIDv7()}::uuid, ${actor.rootId}::uuid, ${actor.memberId}::uuid, ${role}::role,
            ${units[at]}::uuid, '2026-02-10')`;
    for (const who of peopleBut('que')) {
      await expectWalledOff(district, who, give('leader', 'root'));
      await expectWalledOff(
        district,
        who,
        ({ tx }) => tx.$executeRaw`UPDATE role_assignment SET valid_to = '2026-02-10'`,
      );
    }
    await expectWalledOff(district, 'que', give('administrator', 'goSen'));
    expect(await owner.roleAssignment.count({ where: { validTo: { not: null } } })).toBe(0);
  });

  it('never leave a root without an administrator', async () => {
    const { id } = await district.owner.roleAssignment.findFirstOrThrow({ where: { role: 'administrator' } });
    expect(await asQue()(endRoleUseCase, { assignmentId: id, on: '10/02/2026' })).toMatchObject({
      code: 'role.last-administrator',
    });
  });
});

describe('slips', () => {
  const slipOf = (ending: unknown) =>
    (ending as { outcome: { once: { slips: { loginName: string; oneTimePassword: string }[] } } }).outcome
      .once.slips[0];

  it('are shown once and stored nowhere in clear; whoever was signed in is out', async () => {
    const ending = await asQue()(issueAccountUseCase, { memberId: idOf('hanh') });
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { once: { slips: [{ loginName: 'hanh', fullName: 'Trần Thị Hạnh' }] } },
    });
    const slip = slipOf(ending);
    const account = await district.owner.account.findUniqueOrThrow({ where: { memberId: idOf('hanh') } });
    expect(await verifyPassword(slip?.oneTimePassword ?? '', account.passwordHash)).toBe(true);
    expect(account.mustChangePassword).toBe(true);
    expect(await district.owner.session.count({ where: { accountId: account.id, revokedAt: null } })).toBe(0);
    const kept = JSON.stringify([
      await district.owner.auditEvent.findMany(),
      await district.owner.idempotencyKey.findMany({ select: { outcome: true } }),
    ]);
    expect(kept).not.toContain(slip?.oneTimePassword);
    expect(kept).toContain('account.reset');
  });

  it.each([
    ['cell', 'vuonSen', ['hanhtt', 'namlh']],
    ['committee with the cells below it', 'goSen', ['muoihv', 'hanhtt', 'namlh']],
  ] as const)('of a whole %s are made for those who have none, cell by cell', async (_, unit, logins) => {
    const none = { memberId: { in: [idOf('hanh'), idOf('nam'), idOf('muoi')] } };
    await district.owner.session.deleteMany({ where: { account: none } });
    await district.owner.account.deleteMany({ where: none });
    const issue = () => asQue()(issueForUnitUseCase, { unitId: district.units[unit] });
    expect(await issue()).toMatchObject({
      outcome: { once: { slips: logins.map((loginName) => ({ loginName })) } },
    });
    expect(await issue()).toMatchObject({ code: 'account.nobody-left' });
    for (const who of ['bay', 'lien'] as const) {
      const ending = actAs(district, who)(issueForUnitUseCase, { unitId: district.units[unit] });
      expect(await ending).toEqual({ kind: 'forbidden' });
    }
    expect(await district.owner.auditEvent.count({ where: { action: 'account.issued' } })).toBe(
      logins.length,
    );
  });

  it('of a committee are counted by the units below it', async () => {
    await district.owner.session.deleteMany({ where: { account: { memberId: idOf('hanh') } } });
    await district.owner.account.deleteMany({ where: { memberId: idOf('hanh') } });
    const counts = await readAs(district, 'que', (scope) => readAccountsOf(scope, district.units.goSen));
    expect(counts).toMatchObject({ unitName: 'Đảng bộ xã Gò Sen', without: 1 });
    expect(counts && 'below' in counts && counts.below).toMatchObject([
      { name: 'Chi bộ ấp Cầu Tre', without: 0 },
      { name: 'Chi bộ ấp Vườn Sen', people: 5, without: 1 },
    ]);
  });

  it('are a secretary’s to give to ordinary members of the own cell, never to a role-holder or to oneself', async () => {
    const bay = actAs(district, 'bay');
    expect(await bay(issueAccountUseCase, { memberId: idOf('hanh') })).toMatchObject({ kind: 'done' });
    expect(await bay(issueAccountUseCase, { memberId: idOf('bay') })).toMatchObject({
      code: 'account.not-yours',
    });
    expect(await bay(issueAccountUseCase, { memberId: idOf('muoi') })).toEqual({ kind: 'forbidden' });
    expect(await actAs(district, 'sau')(issueAccountUseCase, { memberId: idOf('lien') })).toMatchObject({
      code: 'account.not-yours',
    });
    expect(await actAs(district, 'sau')(issueAccountUseCase, { memberId: idOf('chin') })).toMatchObject({
      code: 'account.not-yours',
    });
    await asQue()(setDisabledUseCase, { memberId: idOf('nam'), disabled: 'co' });
    expect(await bay(issueAccountUseCase, { memberId: idOf('nam') })).toMatchObject({
      code: 'account.not-yours',
    });
    for (const who of ['muoi', 'thoa', 'minh', 'lien'] as const) {
      expect(await actAs(district, who)(issueAccountUseCase, { memberId: idOf('ut') })).toEqual({
        kind: 'forbidden',
      });
    }
  });

  it('are refused by the database alone to whoever may not give them', async () => {
    const { inScope } = await import('@/server/db/scope');
    for (const who of ['hanh', 'lien', 'thoa', 'minh', 'sau'] as const) {
      const options = {
        tokenHash: district.people[who].tokenHash,
        mode: 'write',
        db: district.app,
        at: new Date('2026-02-10T09:00:00+07:00'),
      } as const;
      const rows = await inScope(
        options,
        ({ tx, now }) =>
          tx.$queryRaw<{ issued: boolean }[]>`
          SELECT issue_account(gen_random_uuid(), ${idOf('ut')}::uuid, 'x', NULL, 'x', ${now}::timestamptz) AS issued`,
      );
      expect(rows).toEqual([{ issued: false }]);
    }
  });
});

describe('an account', () => {
  it('is signed in to by a mended name and telephone; a name or a number that somebody has is refused', async () => {
    const change = (loginName: string, phone = '') =>
      asQue()(changeAccountUseCase, { memberId: idOf('muoi'), loginName, phone });
    expect(await change('Muoi.HV', '0912 345 670')).toMatchObject({ kind: 'done' });
    const account = await district.owner.account.findUniqueOrThrow({ where: { memberId: idOf('muoi') } });
    expect(account).toMatchObject({ loginName: 'muoi.hv', phone: '0912345670' });
    expect(await change('muoi.hv', '0912 345 670')).toMatchObject({ kind: 'done' });
    expect(await change('bay')).toMatchObject({ kind: 'refused', code: 'account.login-taken' });
    expect(await change('mười')).toMatchObject({
      kind: 'invalid',
      errors: { loginName: expect.any(String) },
    });
    await district.owner.account.update({
      where: { memberId: idOf('ut') },
      data: { phone: '0912345671' },
    });
    expect(await change('muoi.hv', '0912345671')).toMatchObject({ code: 'account.phone-taken' });
    expect(
      await actAs(district, 'sau')(changeAccountUseCase, {
        memberId: idOf('muoi'),
        loginName: 'muoi',
        phone: '',
      }),
    ).toEqual({ kind: 'forbidden' });
  });

  it('is changed, locked and signed out by nobody but the administrator, by row security alone', async () => {
    const { owner, people } = district;
    const before = await owner.account.findUniqueOrThrow({ where: { memberId: idOf('muoi') } });
    const acts: readonly ((scope: Scope) => Promise<{ done: boolean }[]>)[] = [
      ({ tx }) => tx.$queryRaw`SELECT change_account(${idOf('muoi')}::uuid, 'x', NULL) AS done`,
      ({ tx, now }) =>
        tx.$queryRaw`SELECT set_account_disabled(${idOf('muoi')}::uuid, true, ${now}::timestamptz) AS done`,
      ({ tx, now }) =>
        tx.$queryRaw`SELECT close_sessions_of(${idOf('muoi')}::uuid, ${now}::timestamptz) AS done`,
    ];
    for (const who of peopleBut('que')) {
      const options = {
        tokenHash: people[who].tokenHash,
        mode: 'write',
        db: district.app,
        at: A_DAY,
      } as const;
      for (const act of acts) expect(await inScope(options, act), who).toEqual([{ done: false }]);
    }
    expect(await owner.account.findUniqueOrThrow({ where: { memberId: idOf('muoi') } })).toEqual(before);
    expect(await owner.session.count({ where: { accountId: before.id, revokedAt: null } })).toBe(1);
  });

  it('is seen by its holder, the administrator and the secretary of the cell, and by nobody else', async () => {
    const known = (who: PersonKey) =>
      readAs(district, who, ({ tx }) => tx.account.count({ where: { memberId: idOf('hanh') } }));
    for (const who of peopleBut())
      expect(await known(who), who).toBe(['hanh', 'bay', 'que'].includes(who) ? 1 : 0);
  });

  it('is locked with its sessions, opened again, and signed out everywhere; never one’s own', async () => {
    const { id } = await district.owner.account.findUniqueOrThrow({ where: { memberId: idOf('nam') } });
    const live = () => district.owner.session.count({ where: { accountId: id, revokedAt: null } });
    expect(await asQue()(signOutEverywhereUseCase, { memberId: idOf('nam') })).toMatchObject({
      kind: 'done',
    });
    expect(await live()).toBe(0);
    expect(await asQue()(setDisabledUseCase, { memberId: idOf('nam'), disabled: 'co' })).toMatchObject({
      kind: 'done',
    });
    expect(await asQue()(setDisabledUseCase, { memberId: idOf('nam'), disabled: 'khong' })).toMatchObject({
      kind: 'done',
    });
    expect(await asQue()(setDisabledUseCase, { memberId: idOf('que'), disabled: 'co' })).toMatchObject({
      code: 'account.none',
    });
    expect(
      await actAs(district, 'bay')(setDisabledUseCase, { memberId: idOf('hanh'), disabled: 'co' }),
    ).toEqual({ kind: 'forbidden' });
  });
});
