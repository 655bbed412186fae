import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { isReadableCallback, isServedByNextAuth } from '@/server/auth/auth-endpoints';
import { nextAuthOptions } from '@/server/auth/next-auth-options';

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** Settings are read when a request comes, not when the product is built. */
async function handler(request: NextRequest, context: RouteContext) {
  const { nextauth } = await context.params;
  if (!isServedByNextAuth(request.method, nextauth)) return new Response(null, { status: 404 });
  if (!callbacksOf(request).every(isReadableCallback)) return new Response(null, { status: 400 });
  return NextAuth(nextAuthOptions())(request, context);
}

function callbacksOf({ nextUrl, cookies }: NextRequest): readonly string[] {
  const kept = cookies.getAll().filter(({ name }) => name.endsWith('next-auth.callback-url'));
  return [...nextUrl.searchParams.getAll('callbackUrl'), ...kept.map(({ value }) => value)];
}

export { handler as GET, handler as POST };
