import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { Slip } from '@/components/action-state';
import { freeLogin, proposedLogin } from '@/domain/access/login-name';
import { oneTimePassword } from '@/server/auth/one-time-password';
import { hashPassword } from '@/server/auth/password';
import type { Scope } from '@/server/db/scope';

export type ToIssue = {
  readonly memberId: string;
  readonly fullName: string;
  readonly unitName: string;
  /** Null for a new account whose name is proposed. */
  readonly loginName: string | null;
  readonly phone: string | null;
};

const MOST_TRIED = 30;

/** Which of these login names and phone numbers somebody has, anywhere in the database. */
export async function takenLogins({ tx }: Scope, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<
    { taken: string[] }[]
  >`SELECT taken_logins(${[...logins]}::text[]) AS taken`;
  return new Set(rows[0]?.taken ?? []);
}

/**
 * Makes the account or gives an existing one a new one-time password, whose clear text is in the slip and nowhere else.
 * Null: the actor may not, and nothing was written.
 */
export async function issueSlip(
  scope: Scope,
  { memberId, fullName, unitName, loginName, phone }: ToIssue,
): Promise<Slip | null> {
  const login = loginName ?? (await proposeLogin(scope, fullName));
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const rows = await scope.tx.$queryRaw<{ issued: boolean }[]>`
    SELECT issue_account(${randomUUIDv7()}::uuid, ${memberId}::uuid, ${login}, ${phone}, ${hash}, ${scope.now}::timestamptz) AS issued`;
  return rows[0]?.issued ? { fullName, unitName, loginName: login, oneTimePassword: password } : null;
}

export async function proposeLogin(scope: Scope, fullName: string): Promise<string> {
  const proposed = proposedLogin(fullName);
  const numbered = Array.from({ length: MOST_TRIED }, (_, index) => `${proposed}${index + 2}`);
  const taken = await takenLogins(scope, [proposed, ...numbered]);
  return freeLogin(proposed, taken);
}
