import NextAuth from 'next-auth';
import { nextAuthOptions } from '@/server/auth/next-auth-options';

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** Settings are read when a request comes, not when the product is built. */
function handler(request: Request, context: RouteContext) {
  return NextAuth(nextAuthOptions())(request, context);
}

export { handler as GET, handler as POST };
