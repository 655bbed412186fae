import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './lib/content-security-policy';
import { isSameOrigin } from './server/action-kit/same-origin';

const MAX_BODY_BYTES = 512 * 1024;
/** Where a form may carry a file: a scan of a directive, a workbook. */
const MAX_UPLOAD_BYTES = 11 * 1024 * 1024;
const UPLOADS = /^\/(van-ban|quan-tri\/nhap-tu-tep)(\/|$)/;

type Answer = { readonly status: number; readonly sentence: string };

const NO_LENGTH = {
  status: 411,
  sentence: 'Trình duyệt không cho biết độ dài nội dung. Hãy tải lại trang rồi gửi lại.',
};
const TOO_LARGE = {
  status: 413,
  sentence: 'Nội dung gửi lên quá dài. Hãy quay lại trang trước, rút ngắn rồi gửi lại.',
};
const FOREIGN = {
  status: 403,
  sentence:
    'Nội dung này không được gửi từ trang của Noi Gương nên không được nhận. Hãy mở lại trang rồi gửi.',
};

/** Headers only; who may do what is decided where the data is. */
export function proxy(request: NextRequest) {
  const refused = request.method === 'POST' ? refusalOf(request) : null;
  if (refused) {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    return new NextResponse(refused.sentence, { status: refused.status, headers });
  }
  const headers = new Headers(request.headers);
  headers.set('x-noi-guong-at', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('x-noi-guong-method', request.method);
  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === 'development');
  // Next reads the nonce from here and gives it to its own scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  if (process.env.PUBLIC_URL?.startsWith('https:'))
    response.headers.set('Strict-Transport-Security', `max-age=${ONE_YEAR_S}`);
  return response;
}

const ONE_YEAR_S = 31_536_000;

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}

/** Said here in words, because Next answers these with an error of its own before any page is asked. */
function refusalOf({ headers, nextUrl }: NextRequest): Answer | null {
  const length = headers.get('content-length');
  if (length === null) return NO_LENGTH;
  if (Number(length) > (UPLOADS.test(nextUrl.pathname) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES)) return TOO_LARGE;
  const origin = headers.get('origin');
  // A request without any Origin comes as far as the action kit, which refuses it beside the form.
  const isForeign =
    origin !== null && !isSameOrigin(origin, headers.get('host'), process.env.PUBLIC_URL || undefined);
  return isForeign ? FOREIGN : null;
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|icon|apple-touch-icon|favicon|manifest).*)'],
};
