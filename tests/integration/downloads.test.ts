import { randomUUIDv7 } from 'node:crypto';
import type { PersonKey } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GET as myData } from '@/app/du-lieu-cua-toi/tep/route';
import { GET as office } from '@/app/quan-tri/nhap-tu-tep/hien-co.xlsx/route';
import { GET as template } from '@/app/quan-tri/nhap-tu-tep/mau.xlsx/route';
import { GET as scan } from '@/app/van-ban/[id]/ban-chup/[scanId]/route';
import { routes } from '@/config/routes';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { hashOfToken, newSessionToken } from '@/server/auth/session-token';
import { aScene, type Scene } from './access/scene';

const request = vi.hoisted((): { token: string | undefined } => ({ token: undefined }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => request.token && { value: request.token } }),
  headers: async () => new Headers(),
}));
vi.mock('@/server/db/client', async (original) => ({
  ...(await original<object>()),
  database: () => scene.district.app,
}));

let scene: Scene;
const tokens = {} as Record<PersonKey, string>;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://unused');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  scene = await aScene();
  for (const who of ['hanh', 'ba', 'que'] as const) tokens[who] = await signedIn(who);
});

beforeEach(async () => {
  const { owner, people } = scene.district;
  await owner.account.updateMany({ data: { mustChangePassword: false } });
  await owner.noticeReading.deleteMany();
  await owner.noticeReading.createMany({
    data: Object.values(people).map(({ memberId }) => ({
      memberId,
      noticeVersion: NOTICE_VERSION,
      at: new Date(),
    })),
  });
});

async function signedIn(who: PersonKey): Promise<string> {
  const { owner, people } = scene.district;
  const token = newSessionToken();
  const { id: accountId } = await owner.account.findUniqueOrThrow({
    where: { memberId: people[who].memberId },
  });
  await owner.session.create({
    data: {
      id: randomUUIDv7(),
      accountId,
      tokenHash: new Uint8Array(hashOfToken(token) ?? []),
      openedAt: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return token;
}

type Download = () => Promise<Response>;

const DOWNLOADS: readonly (readonly [string, Download, PersonKey])[] = [
  ['one’s own data', myData, 'hanh'],
  ['the empty layout', template, 'que'],
  ['the whole office', office, 'que'],
  ['a scan', scanOfGoSen, 'hanh'],
];

function scanOfGoSen(): Promise<Response> {
  const params = Promise.resolve({ id: scene.directiveOfGoSen, scanId: scene.scanId });
  return scan(new Request('http://sen.example'), { params });
}

async function as(who: PersonKey | null, download: Download) {
  request.token = who ? tokens[who] : undefined;
  const response = await download();
  return { status: response.status, leadsTo: response.headers.get('Location'), headers: response.headers };
}

describe.each(DOWNLOADS)('the download of %s', (_, download, who) => {
  it('is sent to who may have it, kept by no cache, and nothing in it runs', async () => {
    const { status, headers } = await as(who, download);
    expect(status).toBe(200);
    const policy = expect.stringMatching(/^sandbox; default-src 'none'/);
    expect(headers.get('Content-Security-Policy')).toEqual(policy);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Disposition')).toEqual(expect.stringMatching(/^attachment/));
    expect(headers.get('Cache-Control')).toBe('private, no-store');
  });

  it('leads whoever is not signed in, or no longer, to the sign-in', async () => {
    expect(await as(null, download)).toMatchObject({ status: 307, leadsTo: routes.signIn });
    request.token = newSessionToken();
    expect((await download()).headers.get('Location')).toBe(routes.signIn);
  });

  it('waits for a password of one’s own', async () => {
    await scene.district.owner.account.updateMany({ data: { mustChangePassword: true } });
    expect(await as(who, download)).toMatchObject({ status: 307, leadsTo: routes.notFound });
  });

  it('waits for the notice of purposes', async () => {
    await scene.district.owner.noticeReading.deleteMany();
    expect(await as(who, download)).toMatchObject({ status: 307, leadsTo: routes.purposes });
  });
});

describe('a download', () => {
  it.each([
    ['the empty layout', template, 'hanh'],
    ['the whole office', office, 'hanh'],
    ['a scan of another committee', scanOfGoSen, 'ba'],
  ] as const)('of %s is not there for who may not have it', async (_, download, who) => {
    expect(await as(who, download)).toMatchObject({ status: 307, leadsTo: routes.notFound });
  });
});
