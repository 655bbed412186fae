import { expect, test } from '@playwright/test';

test('machines that watch the server are answered without signing in, and nothing of it is kept', async ({
  request,
}) => {
  for (const [path, sentence] of [
    ['/healthz', 'Đang chạy.\n'],
    ['/readyz', 'Sẵn sàng.\n'],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), await answer.text()]).toEqual([200, sentence]);
    expect(answer.headers()['cache-control'], path).toContain('no-store');
    expect(answer.headers()['set-cookie'], path).toBeUndefined();
  }
});
