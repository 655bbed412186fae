import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Next fails on a method and on addresses that it cannot put into a `Request`, before the proxy is asked. They come to it
 * under names that it can read: `TRACE` as another method that the proxy refuses, an address in another form as its path.
 */
export function nameForNext(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (request.method === 'TRACE') request.method = 'OPTIONS';
    if (!request.url?.startsWith('/')) request.url = pathOf(request.url ?? '');
  });
}

/** Of `http://host/path` the path; of `*`, which asks about the whole server, the start. */
function pathOf(target: string): string {
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return pathname + search;
}
