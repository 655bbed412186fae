import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionUrls } from '../../connection-urls';
import { ensureDemonstration, todayInVietnam } from '../../demonstration';
import { startEmbeddedDatabase } from '../../embedded-database';
import { killDatabase } from '../../kill-database';
import type { NextServer } from '../../next-server';
import { freePort } from '../../ports';
import type { CommandContext } from '../../run-command';
import { openTemporaryDatabase } from '../../temporary-database';
import { serveTestBuild } from '../../test-build';
import { openTestFolder } from '../../test-folder';

/** The demonstration district on a PostgreSQL and a server of this command's own, either of which may be ended. */
export type ServedDistrict = {
  readonly urls: ConnectionUrls;
  readonly address: string;
  readonly database: Ending;
  readonly server: Ending & {
    /** What the server said it left unanswered when it last stopped; null when it never stopped by itself. */
    lastStop(): number | null;
  };
};

type Ending = {
  /** Like a power cut: nothing is told, nothing finished. */
  kill(): Promise<void>;
  /** Comes back when it answers again, at the same address. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

const opened = new WeakMap<CommandContext, Promise<ServedDistrict>>();

/** The same one for every proof of a command: to make it takes longer than most of them. */
export function servedDistrict(context: CommandContext): Promise<ServedDistrict> {
  const known = opened.get(context) ?? open(context);
  opened.set(context, known);
  return known;
}

async function open(context: CommandContext): Promise<ServedDistrict> {
  const folder = openTestFolder(context).path;
  const dataFolder = join(folder, 'district');
  // As safe on a power cut as the product's own: that is what is proved.
  const urls = await openTemporaryDatabase(context, dataFolder, { durable: true });
  await ensureDemonstration(urls.migration, todayInVietnam());
  const server = await openServer(urls, join(folder, 'server.log'));
  return {
    urls,
    address: server.address,
    server,
    database: {
      kill: () => killDatabase(dataFolder),
      start: async () => requireSamePort(urls, (await startEmbeddedDatabase({ dataFolder })).adminUrl),
      stop: async () => (await startEmbeddedDatabase({ dataFolder })).stop(),
    },
  };
}

function requireSamePort(urls: ConnectionUrls, adminUrl: string): void {
  if (new URL(urls.app).port === new URL(adminUrl).port) return;
  throw new Error('another program took the port of the database while it was away');
}

async function openServer(urls: ConnectionUrls, log: string) {
  const port = await freePort();
  const settings = { NEXTAUTH_SECRET: randomBytes(48).toString('base64url') };
  const serve = () => serveTestBuild(urls, { port, clock: 'running', settings, log });
  let running: NextServer = await serve();
  return {
    address: `http://127.0.0.1:${port}`,
    async kill() {
      // It leads a group of its own.
      process.kill(-running.pid, 'SIGKILL');
      await running.ended;
    },
    async start() {
      running = await serve();
    },
    stop: () => running.stop(),
    lastStop: () => unansweredAtStop(readFileSync(log, 'utf8')),
  };
}

/** The server's last word in its log, if it came to say one. */
function unansweredAtStop(log: string): number | null {
  const [, unanswered] =
    log
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.match(/"unanswered":(\d+),"msg":"stopped"/) ?? [];
  return unanswered === undefined ? null : Number(unanswered);
}
