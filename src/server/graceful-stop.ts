import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log';

const LOOKS_EVERY_MS = 25;
/** Node keeps an idle connection a little longer than it promises the browser. */
const KEEP_ALIVE_BUFFER_MS = 1_000;

type RequestStart = { readonly server: Server; readonly response: ServerResponse };

/**
 * Stops without cutting anybody off. Next alone closes the door at once, drops the connections that browsers keep open,
 * with what may be on its way in them, and serves those that are busy for as long as they stay so. From the signal on
 * every answer here closes its connection; the door is closed when none is open or the idle ones have run out by
 * themselves. Needs `NEXT_MANUAL_SIG_HANDLE`, so that Next leaves the signal to us.
 */
export function stopGracefully(): void {
  const servers = new Set<Server>();
  const underWay = new Set<ServerResponse>();
  let isStopping = false;
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as RequestStart;
    servers.add(server);
    underWay.add(response);
    response.once('finish', () => underWay.delete(response));
    if (isStopping) response.shouldKeepAlive = false;
  });
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    // Who left before the answer came is no longer waiting for one.
    for (const response of underWay) if (response.destroyed) underWay.delete(response);
    await Promise.all([...servers].map(close));
    log.info({ unanswered: underWay.size }, 'stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

async function close(server: Server): Promise<void> {
  const idleUntil = performance.now() + server.keepAliveTimeout + KEEP_ALIVE_BUFFER_MS;
  while (performance.now() < idleUntil && (await openConnections(server)) > 0) await sleep(LOOKS_EVERY_MS);
  // Who came while the loop was busy waits in the system's queue and would be turned away: first let them in.
  await new Promise<void>((resolve) => setImmediate(() => server.close(() => resolve())));
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count ?? 0)));
}
