import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_FORM = /^[A-Za-z0-9_-]{43}$/;

/** The opaque token of a new session, for the cookie alone. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token; null when the cookie cannot be one of ours. */
export function hashOfToken(token: string | undefined): Buffer | null {
  return token && TOKEN_FORM.test(token) ? createHash('sha256').update(token).digest() : null;
}
