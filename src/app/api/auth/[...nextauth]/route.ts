import NextAuth from 'next-auth';
import { isServedByNextAuth } from '@/server/auth/auth-endpoints';
import { nextAuthOptions } from '@/server/auth/next-auth-options';

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** Settings are read when a request comes, not when the product is built. */
async function handler(request: Request, context: RouteContext) {
  const { nextauth } = await context.params;
  if (!isServedByNextAuth(request.method, nextauth)) return new Response(null, { status: 404 });
  return NextAuth(nextAuthOptions())(request, context);
}

export { handler as GET, handler as POST };
