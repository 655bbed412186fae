import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { now } from '@/server/clock';
import { type Database, database } from '../db/client';
import { metrics } from '../metrics/metrics';
import { loginKey } from './login-key';
import { verifyPassword } from './password';
import { hashOfToken, newSessionToken } from './session-token';
import { type Attempt, beginAttempt } from './sign-in-attempt';

export const SESSION_HOURS = 12;
const MS_PER_HOUR = 3_600_000;

export type Credentials = { readonly login: string; readonly password: string; readonly address: string };
export type OpenedSession = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly memberId: string;
  readonly mustChangePassword: boolean;
};
export type SignInRefusal = 'sign-in.wrong' | 'sign-in.wait';

type FoundAccount = {
  account_id: string;
  member_id: string;
  password_hash: string | null;
  is_disabled: boolean;
  must_change_password: boolean;
};

/**
 * Opens a session for the right password. The one door: our form, the form inside an expired form, and next-auth's
 * callback all come through here, brake included. Wrong name and wrong password get the same answer.
 */
export async function signIn(
  credentials: Credentials,
  db: Database = database(),
  at = now(),
): Promise<Result<OpenedSession, SignInRefusal>> {
  const opened = await tryToSignIn(credentials, db, at);
  if (!opened.ok) metrics()?.refusedSignIns.inc({ reason: opened.code });
  return opened;
}

async function tryToSignIn(
  credentials: Credentials,
  db: Database,
  at: Date,
): Promise<Result<OpenedSession, SignInRefusal>> {
  const attempt = { login: loginKey(credentials.login), address: credentials.address, at };
  const wait = await beginAttempt(db, attempt);
  if (wait > 0) return refuse('sign-in.wait', { seconds: wait });

  const account = await findAccount(db, attempt.login);
  const isRight = await verifyPassword(credentials.password, account?.password_hash ?? null);
  if (!account || !isRight || account.is_disabled) return refuse('sign-in.wrong');
  return ok(await openSession(db, account, attempt));
}

async function findAccount(db: Database, login: string): Promise<FoundAccount | undefined> {
  const rows = await db.$queryRaw<FoundAccount[]>`SELECT * FROM find_account(${login})`;
  return rows[0];
}

/** Also clears what the brake counted. */
async function openSession(
  db: Database,
  account: FoundAccount,
  { login, address, at }: Attempt,
): Promise<OpenedSession> {
  const token = newSessionToken();
  const expiresAt = new Date(at.getTime() + SESSION_HOURS * MS_PER_HOUR);
  await db.$executeRaw`
    SELECT open_session(${randomUUIDv7()}::uuid, ${account.account_id}::uuid, ${hashOfToken(token)}::bytea,
      ${at}::timestamptz, ${expiresAt}::timestamptz, ${login}, ${address}, ${vietnamDayOf(at)}::date)`;
  return { token, expiresAt, memberId: account.member_id, mustChangePassword: account.must_change_password };
}
