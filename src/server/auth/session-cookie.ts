import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/config/env';
import { hashOfToken } from './session-token';
import { type OpenedSession, SESSION_HOURS } from './sign-in';

const SECONDS_PER_HOUR = 3_600;

/** next-auth's own name for it, so that its session contract reads the same cookie. */
export function sessionCookieName(): string {
  return isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

export function isSecure(): boolean {
  return env().PUBLIC_URL?.startsWith('https:') ?? false;
}

/** The hash of the token that came with this request; null when there is none. */
export async function requestTokenHash(): Promise<Buffer | null> {
  return hashOfToken((await cookies()).get(sessionCookieName())?.value);
}

export async function setSessionCookie(session: OpenedSession): Promise<void> {
  (await cookies()).set(sessionCookieName(), session.token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: SESSION_HOURS * SECONDS_PER_HOUR,
  });
}
