import { randomUUIDv7 } from 'node:crypto';
import { A_DAY } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '@/server/auth/password';
import { hashOfToken } from '@/server/auth/session-token';
import { signIn } from '@/server/auth/sign-in';
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

  it('brakes after five failures and lets the right password in after the delay', async () => {
    const address = '10.1.1.3';
    for (let attempt = 0; attempt < 5; attempt += 1) await tryToSignIn('hanh', 'khác', A_DAY, address);
    const braked = await tryToSignIn('hanh', PASSWORD, A_DAY, address);
    expect(braked).toEqual({ ok: false, code: 'sign-in.wait', details: { seconds: 15 } });
    const later = new Date(A_DAY.getTime() + 16_000);
    expect((await tryToSignIn('hanh', PASSWORD, later, address)).ok).toBe(true);
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
