import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isReadableCallback } from '@/server/auth/auth-endpoints';
import { nextAuthOptions } from '@/server/auth/next-auth-options';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none');
  vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(40));
});

describe('next-auth’s callback', () => {
  // Neither the database nor the request is there: whatever got past the schema would fail on them.
  it.each([
    undefined,
    { login: {}, password: {} },
    { login: 5, password: ['x'] },
    { login: null, password: true },
    { login: 'hanh', password: 'x'.repeat(201) },
  ])('lets nobody in with %j, without stumbling', async (typed) => {
    const [provider] = nextAuthOptions().providers;
    expect(await provider?.options.authorize(typed)).toBeNull();
  });

  it.each([
    ['/tong-quan', 'https://sen.example/tong-quan'],
    ['//elsewhere.example', 'https://sen.example'],
    ['https://elsewhere.example/x', 'https://sen.example'],
    ['nonsense', 'https://sen.example'],
    [7, 'https://sen.example'],
    [{ a: 1 }, 'https://sen.example'],
  ])('leads on from %j to %s', async (url, to) => {
    const redirect = nextAuthOptions().callbacks?.redirect;
    expect(await redirect?.({ url: url as string, baseUrl: 'https://sen.example' })).toBe(to);
  });
});

describe('an address to go on to', () => {
  it.each(['/', '/tong-quan?a=b', 'https://sen.example/tong-quan'])('%s can be read', (address) => {
    expect(isReadableCallback(address)).toBe(true);
  });

  it.each(['', 'x', 'javascript:alert(1)', 'https://', '//', '\ufffd'])('%j would be an error', (address) => {
    expect(isReadableCallback(address)).toBe(false);
  });
});
