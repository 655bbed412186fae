import { type NextRequest, NextResponse } from 'next/server';
import { routes } from './config/routes';
import { contentSecurityPolicy } from './lib/content-security-policy';
import { ownOrigin } from './server/action-kit/same-origin';
import { mayReadMetrics } from './server/metrics/metrics-token';
import { isReadableAddress } from './server/request-gate/readable-address';
import { type Refusal, refusalOf } from './server/request-gate/refuse-request';

/** The same for everybody and free to be kept: scripts, styles, fonts, icons, pictures of the help. */
const ASSETS = /^\/(_next\/|icon|apple-touch-icon|favicon|manifest|huong-dan\/[a-z-]+\.webp$)/;
const ONE_YEAR_S = 31_536_000;

/** What a request may look like, and what its answer says of itself; who may do what is decided where the data is. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = await refusalOf(request, publicUrl());
  if (refusal) return withSecurity(sayNo(refusal));
  const isReadable = isReadableAddress(request.nextUrl) && !isHidden(request);
  if (isReadable && ASSETS.test(request.nextUrl.pathname)) return NextResponse.next();

  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === 'development');
  const headers = headersForPage(request, policy);
  const response = isReadable
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(routes.notFound, request.url), { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return withSecurity(response);
}

function headersForPage(request: NextRequest, policy: string): Headers {
  const headers = new Headers(request.headers);
  headers.set('x-noi-guong-at', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('x-noi-guong-method', request.method);
  // Next reads the nonce from here and gives it to its own scripts.
  headers.set('Content-Security-Policy', policy);
  // Next compares a form's Origin with this, which any client may invent; the Origin was proved above.
  const own = ownOrigin(request.headers.get('host'), publicUrl());
  if (own) headers.set('x-forwarded-host', new URL(own).host);
  return headers;
}

function sayNo({ status, sentence }: Refusal): NextResponse {
  return new NextResponse(sentence, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    },
  });
}

/** Kept by nobody, and asked for by https from then on where people reach us by it. */
function withSecurity(response: NextResponse): NextResponse {
  response.headers.set('Cache-Control', 'private, no-store');
  if (publicUrl()?.startsWith('https:'))
    response.headers.set('Strict-Transport-Security', `max-age=${ONE_YEAR_S}`);
  return response;
}

function publicUrl(): string | undefined {
  return process.env.PUBLIC_URL || undefined;
}

/** Whoever may not read the metrics is not told that there are any. */
function isHidden({ nextUrl, headers }: NextRequest): boolean {
  return nextUrl.pathname === routes.metrics && !mayReadMetrics(headers.get('authorization'));
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}
