import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { metrics } from './metrics';
import { routeOf } from './route-of';

const METHODS = ['GET', 'HEAD', 'POST'];

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Counts every answer that went out, at Node's own server: whatever Next does in between is in it. */
export function watchRequests(): void {
  const counted = metrics()?.requests;
  if (!counted) return;
  const begun = new WeakMap<IncomingMessage, number>();
  subscribe('http.server.request.start', (message) => {
    begun.set((message as Exchange).request, performance.now());
  });
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as Exchange;
    const at = begun.get(request);
    if (at === undefined) return;
    const labels = {
      route: routeOf(request),
      method: METHODS.find((method) => method === request.method) ?? 'other',
      status: `${Math.floor(response.statusCode / 100)}xx`,
    };
    counted.observe(labels, (performance.now() - at) / 1000);
  });
}
