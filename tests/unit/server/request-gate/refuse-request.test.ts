import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '@/server/request-gate/refuse-request';

const PUBLIC_URL = 'https://noiguong.example';
const ID = '7fc425a2b61267738c7f4e8d11353e3fd3660730fd';

// While one develops every action is known: there is no build beside these tests.
beforeEach(() => void vi.stubEnv('NODE_ENV', 'development'));
afterEach(() => vi.unstubAllEnvs());

type Sent = {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
};

function aForm(fields = 1): FormData {
  const form = new FormData();
  form.append('0', '[{"kind":"idle"},"$K1"]');
  for (let n = 1; n < fields; n += 1) form.append(`_1_${n}`, 'x');
  return form;
}

async function statusOf({
  path = '/cam-ket',
  headers = {},
  body = aForm(),
}: Sent): Promise<number | undefined> {
  const sent = {
    host: 'inner:3000',
    origin: PUBLIC_URL,
    'content-length': '100',
    'next-action': ID,
    ...headers,
  };
  const request = new Request(`http://inner:3000${path}`, { method: 'POST', body });
  for (const [name, value] of Object.entries(sent)) {
    if (value === '') request.headers.delete(name);
    else request.headers.set(name, value);
  }
  return (await refusalOf(request, PUBLIC_URL))?.status;
}

describe('a form goes on', () => {
  it('from the address that people use', async () => {
    expect(await statusOf({})).toBeUndefined();
  });

  it('without any Origin as far as the action kit, which keeps what was typed', async () => {
    expect(await statusOf({ headers: { origin: '' } })).toBeUndefined();
  });

  it('with a file where a form may carry one', async () => {
    const headers = { 'content-length': String(10 * 1024 * 1024) };
    expect(await statusOf({ path: '/van-ban/moi', headers })).toBeUndefined();
    expect(await statusOf({ headers })).toBe(413);
  });
});

describe('a form goes no further', () => {
  it.each([
    'null',
    'http://noiguong.example',
    'https://noiguong.example:8443',
    'https://noiguong.example.evil.example',
    'https://evil.example',
    'https://xn--noiguong-.example',
    'https://noiguong.example, https://evil.example',
    'https://noiguong.example/',
    'http://inner:3000',
    '%%%',
  ])('from %s', async (origin) => {
    const tricks = {
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      host: 'evil.example',
    };
    expect(await statusOf({ headers: { origin, ...tricks } })).toBe(403);
  });

  it.each(['cross-site', 'same-site'])('when the browser says that it comes %s', async (site) => {
    expect(await statusOf({ headers: { 'sec-fetch-site': site } })).toBe(403);
  });

  it('to next-auth without any Origin, which has no form to answer in', async () => {
    const path = '/api/auth/callback/credentials';
    expect(await statusOf({ path, headers: { origin: '' }, body: 'a=b' })).toBe(403);
  });

  it('without its length, or longer than any form', async () => {
    expect(await statusOf({ headers: { 'content-length': '' } })).toBe(411);
    expect(await statusOf({ headers: { 'content-length': '600000' } })).toBe(413);
  });

  it.each([
    ['in another encoding', { body: 'a=b' }],
    ['without its boundary', { headers: { 'content-type': 'multipart/form-data' } }],
    ['cut off', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-' }],
    ['flooded with fields', { body: aForm(1_001) }],
    [
      'as JSON that is none, to next-auth',
      {
        path: '/api/auth/callback/credentials',
        headers: { 'content-type': 'application/json' },
        body: '{"login":[',
      },
    ],
  ] satisfies [string, Sent][])('%s', async (_how, sent) => {
    expect(await statusOf(sent)).toBe(400);
  });
});

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is no method of ours', async (method) => {
  expect((await refusalOf(new Request('http://inner:3000/', { method }), PUBLIC_URL))?.status).toBe(405);
});
