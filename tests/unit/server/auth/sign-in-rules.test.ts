import { describe, expect, it } from 'vitest';
import { isServedByNextAuth } from '@/server/auth/auth-endpoints';
import { credentialsSchema } from '@/server/auth/credentials.schema';
import { forwardedAddress } from '@/server/auth/forwarded-address';
import { hashPassword, verifyPassword } from '@/server/auth/password';
import { hashOfToken, newSessionToken } from '@/server/auth/session-token';
import { DELAYS_PER_ADDRESS, DELAYS_PER_LOGIN, delaysAfter } from '@/server/auth/sign-in-brake';

describe('the brake on guessing', () => {
  it('leaves the first failures free, then doubles up to fifteen minutes', () => {
    expect(delaysAfter(5)).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900]);
  });

  it('has four times the patience with a login seen from many addresses', () => {
    expect(DELAYS_PER_ADDRESS.filter((seconds) => seconds === 0)).toHaveLength(4);
    expect(DELAYS_PER_LOGIN.filter((seconds) => seconds === 0)).toHaveLength(19);
    expect(DELAYS_PER_LOGIN.at(-1)).toBe(900);
  });
});

describe('the address of a client', () => {
  it.each([
    ['203.0.113.9', 0, 'direct'],
    [null, 0, 'direct'],
    [null, 1, 'direct'],
    ['203.0.113.9', 1, '203.0.113.9'],
    ['invented, 203.0.113.9', 1, '203.0.113.9'],
    ['invented, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['10.0.0.2', 2, 'direct'],
    ['invented, ', 1, 'direct'],
    ['x'.repeat(500), 1, 'x'.repeat(64)],
  ])('of %j behind %i proxies is %s', (header, proxies, address) => {
    expect(forwardedAddress(header, proxies)).toBe(address);
  });
});

describe('what next-auth answers', () => {
  it.each(['GET session', 'GET csrf', 'GET providers', 'POST signout', 'POST callback/credentials'])(
    'is %s',
    (request) => {
      expect(isServed(request)).toBe(true);
    },
  );

  it.each([
    'GET signout',
    'GET signin',
    'POST signin/credentials',
    'GET error',
    'GET verify-request',
    'GET callback/credentials',
    'POST callback/credentials/more',
    'POST callback',
    'POST session',
    'POST _log',
    'HEAD session',
    'GET ',
  ])('is not %s', (request) => {
    expect(isServed(request)).toBe(false);
  });
});

describe('what is typed to sign in', () => {
  it.each([
    undefined,
    null,
    {},
    { login: 'hanh' },
    { login: {}, password: 'x' },
    { login: 1, password: 2 },
    { login: ['a'], password: 'x' },
    { login: 'hanh', password: 'x'.repeat(201) },
  ])('is two short texts, not %j', (typed) => {
    expect(credentialsSchema.safeParse(typed).success).toBe(false);
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

function isServed(request: string): boolean {
  const [method = '', path = ''] = request.split(' ');
  return isServedByNextAuth(method, path.split('/'));
}
