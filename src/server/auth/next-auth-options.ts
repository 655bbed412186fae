import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { isOwnAddress, routes } from '@/config/routes';
import { now } from '@/server/clock';
import { database } from '../db/client';
import { inScope, noSession } from '../db/scope';
import { clientAddress } from './client-address';
import { closeSession } from './close-session';
import { credentialsSchema } from './credentials.schema';
import { isSecure, sessionCookieName } from './session-cookie';
import { hashOfToken } from './session-token';
import { SESSION_HOURS, signIn } from './sign-in';

const SECONDS_PER_HOUR = 3_600;

/**
 * next-auth keeps the session contract (`/api/auth/session`, sign-out, later OIDC). Its cookie is our opaque token and
 * its callback goes through our own `signIn`, brake included (docs/decisions: next-auth with opaque tokens).
 */
export function nextAuthOptions(): NextAuthOptions {
  return {
    session: { strategy: 'jwt', maxAge: SESSION_HOURS * SECONDS_PER_HOUR },
    pages: { signIn: routes.signIn },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
    },
    providers: [
      Credentials({
        credentials: { login: {}, password: {} },
        async authorize(typed) {
          // A JSON body may hold anything under these names.
          const parsed = credentialsSchema.safeParse(typed);
          if (!parsed.success) return null;
          const opened = await signIn({ ...parsed.data, address: await clientAddress() });
          return opened.ok ? { id: opened.value.memberId, token: opened.value.token } : null;
        },
      }),
    ],
    jwt: {
      encode: async ({ token }) => (typeof token?.token === 'string' ? token.token : ''),
      decode: async ({ token }) => readToken(token),
    },
    callbacks: {
      // next-auth's own rule fails on anything that is neither a path nor an address.
      redirect: async ({ url, baseUrl }) => (isOwnAddress(url) ? `${baseUrl}${url}` : baseUrl),
      jwt: async ({ token, user }) => (user && 'token' in user ? { ...token, token: user.token } : token),
      session: async ({ session, token }) => ({ ...session, user: { name: token.name ?? null } }),
    },
    events: {
      async signOut({ token }) {
        const hash = hashOfToken(typeof token?.token === 'string' ? token.token : undefined);
        if (hash) await closeSession(database(), hash, now());
      },
    },
  };
}

/** What next-auth knows of a cookie: the name behind a live session, or nothing. */
async function readToken(token: string | undefined) {
  const tokenHash = hashOfToken(token);
  if (!token || !tokenHash) return null;
  const viewer = await inScope({ tokenHash, mode: 'read' }, async ({ actor }) => actor);
  return viewer === noSession ? null : { sub: viewer.memberId, name: viewer.fullName, token };
}
