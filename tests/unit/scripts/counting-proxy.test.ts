import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openCountingProxy } from '../../../scripts/lib/bench/counting-proxy';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Something that takes whatever comes, in place of a database. */
async function aDatabase(): Promise<string> {
  const server = createServer((socket) => socket.resume());
  ends.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `postgresql://somebody@127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/any`;
}

function message(letter: string, text: string): Buffer {
  const body = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}

async function aClientOf(databaseUrl: string): Promise<Socket> {
  const socket = connect(Number(new URL(databaseUrl).port), '127.0.0.1');
  ends.push(() => socket.destroy());
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return socket;
}

describe('the proxy that counts statements', () => {
  it('counts a prepared text each time it is bound, in whatever pieces the bytes come', async () => {
    const proxy = await openCountingProxy(await aDatabase());
    ends.push(proxy.close);
    const client = await aClientOf(proxy.databaseUrl);
    const bytes = Buffer.concat([
      message('', 'the start'),
      message('Q', 'BEGIN\0'),
      message('P', 's1\0SELECT 1\0'),
      message('B', '\0s1\0'),
      message('B', '\0s1\0'),
    ]);
    for (const byte of bytes) client.write(Buffer.from([byte]));
    const seen: string[] = [];
    await expect.poll(() => seen.push(...proxy.take())).toBe(3);
    expect(seen).toEqual(['BEGIN', 'SELECT 1', 'SELECT 1']);
    expect(proxy.take()).toEqual([]);
  });
});
