import { A_DAY, actAs } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
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
  it('ends the session for every later request and is written down', async () => {
    expect(await actAs(district, 'hanh')(signOutUseCase, {})).toMatchObject({
      kind: 'done',
      outcome: { goTo: '/dang-nhap' },
    });
    expect(await isLive(district.people.hanh.tokenHash)).toBe(false);
    expect(await actAs(district, 'hanh')(signOutUseCase, {})).toEqual({ kind: 'signed-out' });
    expect(await district.owner.auditEvent.count({ where: { action: 'account.signed-out' } })).toBe(1);
  });
});
