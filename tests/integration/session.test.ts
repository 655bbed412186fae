import { randomUUIDv7 } from 'node:crypto';
import { A_DAY } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { hashPassword } from '@/server/auth/password';
import { hashOfToken } from '@/server/auth/session-token';
import { signIn } from '@/server/auth/sign-in';
import { toDbDate } from '@/server/db/calendar';
import { inScope, noSession } from '@/server/db/scope';

const PASSWORD = 'Sáng nay trời đẹp';
let district: SmallDistrict;

beforeAll(async () => {
  district = await aSmallDistrict();
  await district.owner.account.update({
    where: { loginName: 'hanh' },
    data: { passwordHash: await hashPassword(PASSWORD), phone: '0912345678' },
  });
});

function tryToSignIn(login: string, password: string, at = A_DAY, address = '10.1.1.1') {
  return signIn({ login, password, address }, district.app, at);
}

describe('signing in', () => {
  it.each(['hanh', 'HANH', ' hanh ', '0912345678', '0912 345 678', '+84 912.345.678', '84912345678'])(
    'knows a login name or a phone number however it is written: %s',
    async (login) => {
      expect((await tryToSignIn(login, PASSWORD)).ok).toBe(true);
    },
  );

  it('takes a password in either Unicode form', async () => {
    expect((await tryToSignIn('hanh', PASSWORD.normalize('NFD'))).ok).toBe(true);
  });

  it('says the same of a wrong password and of an unknown name', async () => {
    const wrong = await tryToSignIn('hanh', 'khác', A_DAY, '10.1.1.2');
    const unknown = await tryToSignIn('khong-co', 'khác', A_DAY, '10.1.1.2');
    expect(wrong).toEqual({ ok: false, code: 'sign-in.wrong' });
    expect(unknown).toEqual(wrong);
  });

  it('lets nobody in to a locked account, with the answer to a wrong password', async () => {
    const { owner } = district;
    const passwordHash = await hashPassword(PASSWORD);
    await owner.account.update({ where: { loginName: 'muoi' }, data: { passwordHash, isDisabled: true } });
    expect(await tryToSignIn('muoi', PASSWORD)).toEqual({ ok: false, code: 'sign-in.wrong' });
  });

  it('brakes after five failures and lets the right password in after the delay', async () => {
    const address = '10.1.1.3';
    for (let attempt = 0; attempt < 5; attempt += 1) await tryToSignIn('hanh', 'khác', A_DAY, address);
    const braked = await tryToSignIn('hanh', PASSWORD, A_DAY, address);
    expect(braked).toEqual({ ok: false, code: 'sign-in.wait', details: { seconds: 15 } });
    const later = new Date(A_DAY.getTime() + 16_000);
    expect((await tryToSignIn('hanh', PASSWORD, later, address)).ok).toBe(true);
  });
});

describe('the brake on guessing', () => {
  const later = (seconds: number) => new Date(A_DAY.getTime() + seconds * 1_000);
  const count = (ends: readonly { ok: boolean }[], code: string) =>
    ends.filter((end) => 'code' in end && end.code === code).length;

  it('hears no more than five of forty tries sent at once', async () => {
    const ends = await Promise.all(
      Array.from({ length: 40 }, () => tryToSignIn('nam', 'khác', A_DAY, '10.2.0.1')),
    );
    expect(count(ends, 'sign-in.wrong')).toBe(5);
    expect(count(ends, 'sign-in.wait')).toBe(35);
  });

  it('hears no more than twenty of forty, each from an address of its own', async () => {
    const ends = await Promise.all(
      Array.from({ length: 40 }, (_, n) => tryToSignIn('ut', 'khác', A_DAY, `10.2.1.${n}`)),
    );
    expect(count(ends, 'sign-in.wrong')).toBe(20);
    expect(count(ends, 'sign-in.wait')).toBe(20);
  });

  it('brakes one login from all addresses; its right password works after the delay and clears both counts', async () => {
    for (let n = 0; n < 20; n += 1) await tryToSignIn('hanh', 'khác', A_DAY, `10.2.2.${n}`);
    expect(await tryToSignIn('hanh', PASSWORD, A_DAY, '10.2.3.1')).toEqual({
      ok: false,
      code: 'sign-in.wait',
      details: { seconds: 15 },
    });
    expect((await tryToSignIn('hanh', PASSWORD, later(15), '10.2.2.0')).ok).toBe(true);
    expect(await district.owner.signInBrake.count({ where: { login: 'hanh', address: '' } })).toBe(0);
    expect(await district.owner.signInBrake.count({ where: { login: 'hanh', address: '10.2.2.0' } })).toBe(0);
  });

  it('does not lengthen the wait of those who try too early, and doubles it after the next failure', async () => {
    const address = '10.2.4.1';
    for (let n = 0; n < 5; n += 1) await tryToSignIn('bay', 'khác', A_DAY, address);
    for (const passed of [1, 5, 10])
      expect(await tryToSignIn('bay', 'khác', later(passed), address)).toMatchObject({
        details: { seconds: 15 - passed },
      });
    expect(await tryToSignIn('bay', 'khác', later(15), address)).toMatchObject({ code: 'sign-in.wrong' });
    expect(await tryToSignIn('bay', 'khác', later(15), address)).toMatchObject({ details: { seconds: 30 } });
  });

  it('forgets after a day, and sweeps out what others left', async () => {
    for (let n = 0; n < 5; n += 1) await tryToSignIn('sau', 'khác', A_DAY, '10.2.5.1');
    await tryToSignIn('chin', 'khác', A_DAY, '10.2.5.2');
    expect(await tryToSignIn('sau', 'khác', later(90_000), '10.2.5.1')).toMatchObject({
      code: 'sign-in.wrong',
    });
    expect(await district.owner.signInBrake.findMany({ where: { login: { in: ['sau', 'chin'] } } })).toEqual([
      expect.objectContaining({ login: 'sau', failures: 1 }),
      expect.objectContaining({ login: 'sau', failures: 1 }),
    ]);
  });
});

describe('a session', () => {
  it('enters as its member and cannot write while it reads', async () => {
    const { tokenHash, memberId } = district.people.hanh;
    const seen = await inScope(
      { tokenHash, mode: 'read', db: district.app, at: A_DAY },
      async ({ actor }) => actor,
    );
    expect(seen).toMatchObject({ memberId, cellId: district.units.vuonSen, assignments: [] });
    await expect(
      inScope(
        { tokenHash, mode: 'read', db: district.app, at: A_DAY },
        ({ tx }) => tx.$executeRaw`UPDATE campaign SET last_pledge_number = 5`,
      ),
    ).rejects.toThrow(/read-only/);
  });

  it('is worth nothing once it is closed, and from then on for every request', async () => {
    const opened = await tryToSignIn('hanh', PASSWORD);
    if (!opened.ok) throw new Error('not signed in');
    const tokenHash = hashOfToken(opened.value.token);
    if (!tokenHash) throw new Error('no hash');
    await district.app
      .$executeRaw`SELECT close_session(${new Uint8Array(tokenHash)}::bytea, ${A_DAY}::timestamptz)`;
    expect(await inScope({ tokenHash, mode: 'read', db: district.app, at: A_DAY }, async () => 'in')).toBe(
      noSession,
    );
  });

  it('is worth nothing while its account is locked', async () => {
    const { owner, app, people } = district;
    const { tokenHash } = people.ba;
    const lock = (isDisabled: boolean) =>
      owner.account.update({ where: { loginName: 'ba' }, data: { isDisabled } });
    const enter = () => inScope({ tokenHash, mode: 'read', db: app, at: A_DAY }, async () => 'in');
    await lock(true);
    expect(await enter()).toBe(noSession);
    await lock(false);
    expect(await enter()).toBe('in');
  });

  it.each([
    ['2026-02-10', null, true],
    ['2026-02-11', null, false],
    ['2026-01-01', '2026-02-11', true],
    ['2026-01-01', '2026-02-10', false],
    ['2026-01-01', '2026-02-01', false],
  ])('on 10 February holds a role from %s until before %s: %s', async (from, until, isHeld) => {
    const { owner, app, people, units } = district;
    const { tokenHash, memberId } = people.tu;
    const day = (iso: string) => toDbDate(calendarDate(iso));
    const role = { rootId: units.root, memberId, role: 'leader', unitId: units.root } as const;
    const dated = { validFrom: day(from), validTo: until && day(until) };
    const { id } = await owner.roleAssignment.create({ data: { id: randomUUIDv7(), ...role, ...dated } });
    const held = await inScope(
      { tokenHash, mode: 'read', db: app, at: A_DAY },
      async ({ actor }) => actor.assignments,
    );
    await owner.roleAssignment.delete({ where: { id } });
    expect(held).toEqual(isHeld ? [{ role: 'leader', unitId: units.root }] : []);
  });

  it('keeps instants as they are, whichever way they are read', async () => {
    const at = new Date('2026-02-10T02:00:00.000Z');
    const { memberId } = district.people.hanh;
    const id = randomUUIDv7();
    const data = {
      id,
      rootId: district.units.root,
      at,
      actorId: memberId,
      action: 'test',
      subjectKind: 'test',
      subjectId: id,
      details: {},
    };
    await district.owner.auditEvent.create({ data });
    expect((await district.owner.auditEvent.findUniqueOrThrow({ where: { id } })).at).toEqual(at);
    const raw = await district.owner.$queryRaw<
      { utc: string }[]
    >`SELECT to_char(at AT TIME ZONE 'UTC', 'HH24:MI') AS utc FROM audit_event WHERE id = ${id}::uuid`;
    expect(raw[0]?.utc).toBe('02:00');
  });

  it('ends by itself', async () => {
    const { tokenHash } = district.people.nam;
    const afterwards = new Date('2031-01-01T00:00:00Z');
    expect(
      await inScope({ tokenHash, mode: 'read', db: district.app, at: afterwards }, async () => 'in'),
    ).toBe(noSession);
  });

  it('leaves nothing of its actor behind on the connection', async () => {
    const { tokenHash } = district.people.hanh;
    await inScope({ tokenHash, mode: 'read', db: district.app, at: A_DAY }, async () => 'in');
    const rows = await district.app.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM member`;
    expect(Number(rows[0]?.n)).toBe(0);
  });
});
