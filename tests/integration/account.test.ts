import { A_DAY, actAs } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePasswordUseCase } from '@/features/sign-in/use-cases/change-password';
import { hashPassword } from '@/server/auth/password';
import { hashOfToken } from '@/server/auth/session-token';
import { signIn } from '@/server/auth/sign-in';
import { signOutUseCase } from '@/server/auth/use-cases/sign-out';
import { inScope, noSession } from '@/server/db/scope';

const OLD = 'Mật khẩu lần đầu';
const NEW = 'Một câu dễ nhớ hơn';
const FORM = { currentPassword: OLD, newPassword: NEW, repeatedPassword: NEW };
let district: SmallDistrict;

vi.mock('@/server/auth/brake-database', () => ({ brakeDatabase: () => district.app }));

beforeEach(async () => {
  district = await aSmallDistrict();
  await district.owner.account.update({
    where: { loginName: 'hanh' },
    data: { passwordHash: await hashPassword(OLD), mustChangePassword: true },
  });
});

const tryPassword = (password: string) =>
  signIn({ login: 'hanh', password, address: '10.1.1.1' }, district.app, A_DAY);

async function isLive(tokenHash: Buffer | null): Promise<boolean> {
  if (!tokenHash) return false;
  return (
    (await inScope({ tokenHash, mode: 'read', db: district.app, at: A_DAY }, async () => 'in')) !== noSession
  );
}

describe('changing the password', () => {
  it('takes the new one, keeps this session and closes every other', async () => {
    const elsewhere = await tryPassword(OLD);
    const other = elsewhere.ok ? hashOfToken(elsewhere.value.token) : null;
    expect(await isLive(other)).toBe(true);

    expect((await actAs(district, 'hanh')(changePasswordUseCase, FORM)).kind).toBe('done');
    expect(await isLive(other)).toBe(false);
    expect(await isLive(district.people.hanh.tokenHash)).toBe(true);
    expect((await tryPassword(OLD)).ok).toBe(false);
    expect(await tryPassword(NEW)).toMatchObject({ ok: true, value: { mustChangePassword: false } });
  });

  it.each([
    [
      'a wrong current one',
      { ...FORM, currentPassword: 'Không phải' },
      { kind: 'refused', code: 'password.wrong' },
    ],
    ['a short one', { ...FORM, newPassword: 'ngắn', repeatedPassword: 'ngắn' }, { kind: 'invalid' }],
    [
      'two that differ',
      { ...FORM, repeatedPassword: 'Một câu khác hẳn' },
      { kind: 'invalid', errors: { repeatedPassword: expect.any(String) } },
    ],
    [
      'the same one again',
      { ...FORM, newPassword: OLD, repeatedPassword: OLD },
      { kind: 'invalid', errors: { newPassword: expect.any(String) } },
    ],
  ])('refuses %s and leaves everything as it was', async (_, form, ending) => {
    expect(await actAs(district, 'hanh')(changePasswordUseCase, form)).toMatchObject(ending);
    expect((await tryPassword(OLD)).ok).toBe(true);
  });

  it('brakes guessing at the current one, lets the right one through after the delay and starts anew', async () => {
    const act = actAs(district, 'hanh');
    const wrong = { ...FORM, currentPassword: 'Không phải' };
    for (let n = 0; n < 5; n += 1)
      expect(await act(changePasswordUseCase, wrong)).toMatchObject({ code: 'password.wrong' });
    expect(await act(changePasswordUseCase, FORM)).toEqual({
      kind: 'refused',
      code: 'password.wait',
      sentence: { field: 'currentPassword', sentence: expect.stringContaining('chờ 15 giây') },
    });
    const at = new Date(A_DAY.getTime() + 15_000);
    expect((await act(changePasswordUseCase, FORM, { at })).kind).toBe('done');
    expect(await district.owner.signInBrake.count()).toBe(0);
  });

  it('counts guesses sent at once one after the other', async () => {
    const wrong = { ...FORM, currentPassword: 'Không phải' };
    const ends = await Promise.all(
      Array.from({ length: 8 }, () => actAs(district, 'hanh')(changePasswordUseCase, wrong)),
    );
    expect(ends.filter((end) => 'code' in end && end.code === 'password.wrong')).toHaveLength(5);
  });

  it('touches nobody else’s account', async () => {
    const before = await district.owner.account.findMany({
      where: { loginName: { not: 'hanh' } },
      orderBy: { id: 'asc' },
    });
    await actAs(district, 'hanh')(changePasswordUseCase, FORM);
    expect(
      await district.owner.account.findMany({
        where: { loginName: { not: 'hanh' } },
        orderBy: { id: 'asc' },
      }),
    ).toEqual(before);
  });
});

describe('signing out', () => {
  it('ends the session for every later request, and who comes and goes is nobody’s record', async () => {
    expect(await actAs(district, 'hanh')(signOutUseCase, {})).toMatchObject({
      kind: 'done',
      outcome: { goTo: '/dang-nhap' },
    });
    expect(await isLive(district.people.hanh.tokenHash)).toBe(false);
    expect(await actAs(district, 'hanh')(signOutUseCase, {})).toEqual({ kind: 'signed-out' });
    expect(await district.owner.auditEvent.count()).toBe(0);
  });
});
