import 'server-only';
import type { Database } from '../db/client';
import { DELAYS_PER_ADDRESS, DELAYS_PER_LOGIN } from './sign-in-brake';

export type Attempt = { readonly login: string; readonly address: string; readonly at: Date };

/**
 * Asks to be heard, before the password is looked at: 0, and the attempt counts as a failure until a success clears
 * it; or the seconds to wait, and nothing is counted. One statement of its own, never inside a transaction that may
 * roll back: a burst of attempts is counted one after the other, and none is forgotten.
 */
export async function beginAttempt(db: Database, { login, address, at }: Attempt): Promise<number> {
  const rows = await db.$queryRaw<{ wait: number }[]>`
    SELECT begin_sign_in_attempt(${login}, ${address}, ${at}::timestamptz,
      ${[...DELAYS_PER_ADDRESS]}::integer[], ${[...DELAYS_PER_LOGIN]}::integer[]) AS wait`;
  return rows[0]?.wait ?? 0;
}
