import { type NextRequest, NextResponse } from 'next/server';

const MAX_BODY_BYTES = 512 * 1024;
const TOO_LARGE = 'Nội dung gửi lên quá dài. Hãy quay lại trang trước, rút ngắn rồi gửi lại.';

/** Headers only; who may do what is decided where the data is. */
export function proxy(request: NextRequest) {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) {
    return new NextResponse(TOO_LARGE, {
      status: 413,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const headers = new Headers(request.headers);
  headers.set('x-noi-guong-at', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|icon|apple-touch-icon|favicon|manifest).*)'],
};
