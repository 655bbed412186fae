/** Runs once before the server takes requests: it does not serve behind a broken wall. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseBrokenDatabase } = await import('@/server/db/refuse-broken-database');
  await refuseBrokenDatabase();
}
