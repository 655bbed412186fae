import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '@/server/auth/password';
import { hashOfToken, newSessionToken } from '@/server/auth/session-token';
import { secondsToWait } from '@/server/auth/sign-in-brake';

const NOW = new Date('2026-02-10T09:00:00+07:00');
const failed = (failures: number, secondsAgo = 0) => ({
  failures,
  lastFailedAt: new Date(NOW.getTime() - secondsAgo * 1_000),
});

describe('the brake on guessing', () => {
  it.each([
    [null, 0],
    [failed(4), 0],
    [failed(5), 15],
    [failed(6), 30],
    [failed(7, 10), 50],
    [failed(11), 900],
    [failed(500), 900],
    [failed(500, 901), 0],
  ])('asks %j to wait %i seconds', (count, seconds) => {
    expect(secondsToWait(count, NOW)).toBe(seconds);
  });
});

describe('a password', () => {
  it('is kept as argon2id and compared by its letters, whatever their Unicode form', async () => {
    const stored = await hashPassword('Trời đẹp quá'.normalize('NFD'));
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword('Trời đẹp quá'.normalize('NFC'), stored)).toBe(true);
    expect(await verifyPassword('trời đẹp quá', stored)).toBe(false);
  });

  it.each([null, '', 'plain', '$argon2id$v=19$m=1,t=1,p=1$$'])(
    'never matches an account without a hash: %s',
    async (stored) => {
      expect(await verifyPassword('', stored)).toBe(false);
    },
  );
});

describe('a session token', () => {
  it('is known by its hash only when it can be one of ours', () => {
    expect(hashOfToken(newSessionToken())).toHaveLength(32);
    for (const forged of [undefined, '', 'x', 'a'.repeat(44), `${'a'.repeat(42)}=`])
      expect(hashOfToken(forged)).toBeNull();
  });
});
