import type { Instrumentation } from 'next';

const REASON_LENGTH = 300;

/** Runs once before the server takes requests: it does not serve behind a broken wall. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseBrokenDatabase } = await import('@/server/db/refuse-broken-database');
  await refuseBrokenDatabase();
}

/** The unexpected, once, under the id that the error page shows; the address without its query, never a form's words. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/server/log');
  const { name, message, digest } = error as Error & { digest?: string };
  // Prisma prints the call with its arguments above the reason: only the last line is free of what people wrote.
  const reason = message.trim().split('\n').at(-1)?.slice(0, REASON_LENGTH);
  const [path] = request.path.split('?');
  log.error(
    { id: digest, name, reason, method: request.method, path, route: context.routePath },
    'request failed',
  );
};
