import 'server-only';
import { brakeDatabase } from './brake-database';
import { beginAttempt } from './sign-in-attempt';

/** Stands for an address: guesses from inside a session are counted together, wherever they come from. */
const SIGNED_IN = 'signed-in';

/** Asks for one look at the own password, by the same brake as the sign-in; the new password clears what is counted. */
export function beginOwnPasswordAttempt(login: string, at: Date): Promise<number> {
  return beginAttempt(brakeDatabase(), { login, address: SIGNED_IN, at });
}
