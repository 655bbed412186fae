import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Action } from '@/components/action-state';
import { ok } from '@/domain/shared/result';
import { createAction } from '@/server/action-kit/create-action';
import { createPublicAction } from '@/server/action-kit/public-action';
import { defineUseCase } from '@/server/action-kit/use-case';

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => undefined }),
}));

const run = vi.fn(async () => ok({ about: [], goTo: '/' }));

const action = createAction(
  defineUseCase({
    name: 'test.nothing',
    input: z.object({}),
    permission: 'data.own',
    at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
    effect: 'again',
    records: null,
    run,
    refusals: () => '',
  }),
);
const publicAction = createPublicAction({
  name: 'test.sign-in',
  input: z.object({}),
  run,
  refusals: () => '',
});

const ACTIONS: readonly (readonly [string, Action])[] = [
  ['of somebody signed in', action],
  ['of the sign-in', publicAction],
];

function comesFrom(origin: string | null): void {
  request.headers = new Headers({ host: 'sen.example', 'next-action': 'x', ...(origin && { origin }) });
}

beforeEach(() => {
  run.mockClear();
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none');
  vi.stubEnv('PUBLIC_URL', 'https://sen.example');
  vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(40));
});

describe.each(ACTIONS)('a form %s', (_, send) => {
  it.each([null, 'null', 'https://elsewhere.example', 'https://sen.example.elsewhere.example'])(
    'that comes from %s does nothing, and nothing typed is lost',
    async (origin) => {
      comesFrom(origin);
      const form = new FormData();
      form.append('what', 'Đọc sách');
      expect(await send({ kind: 'idle' }, form)).toMatchObject({
        kind: 'forbidden',
        submitted: { what: ['Đọc sách'] },
      });
      expect(run).not.toHaveBeenCalled();
    },
  );
});

describe('a form from a page of ours', () => {
  it('is heard: without a session it asks to sign in', async () => {
    comesFrom('https://sen.example');
    expect(await action({ kind: 'idle' }, new FormData())).toMatchObject({ kind: 'signed-out' });
    expect(run).not.toHaveBeenCalled();
  });

  it('is heard: the sign-in leads on', async () => {
    comesFrom('https://sen.example');
    expect(await publicAction({ kind: 'idle' }, new FormData())).toMatchObject({ kind: 'done', goTo: '/' });
    expect(run).toHaveBeenCalledOnce();
  });
});
