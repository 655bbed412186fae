import type { Instrumentation } from 'next';

/** Runs once before the server takes requests: it does not serve behind a broken wall. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { nameForNext } = await import('@/server/request-gate/name-for-next');
  nameForNext();
  const { refuseBrokenDatabase } = await import('@/server/db/refuse-broken-database');
  await refuseBrokenDatabase();
  const { watchRequests } = await import('@/server/metrics/watch-requests');
  watchRequests();
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return;
  const { stopGracefully } = await import('@/server/graceful-stop');
  stopGracefully();
}

/** The unexpected, once, under the id that the error page shows; the address without its query, never a form's words. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logFailure } = await import('@/server/log-failure');
  const [path] = request.path.split('?');
  const id = error instanceof Error && 'digest' in error ? error.digest : undefined;
  logFailure(error, { id, method: request.method, path, route: context.routePath }, 'request failed');
};
