import { isSameOrigin } from '../action-kit/same-origin';
import { actionOf } from './action-payload';
import { isKnownAction } from './known-actions';
import { isReadableByNextAuth, readPostedForm } from './posted-form';

export type Refusal = { readonly status: number; readonly sentence: string };

const MAX_BODY_BYTES = 512 * 1024;
/** Where a form may carry a file: a scan of a directive, a workbook. */
const MAX_UPLOAD_BYTES = 11 * 1024 * 1024;
const UPLOADS = /^\/(van-ban|quan-tri\/nhap-tu-tep)(\/|$)/;
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

const NO_SUCH_METHOD = {
  status: 405,
  sentence: 'Noi Gương chỉ nhận việc mở trang và gửi biểu mẫu. Hãy mở lại trang rồi thử lại.',
};
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
const UNREADABLE = {
  status: 400,
  sentence:
    'Nội dung gửi lên bị đứt đoạn hoặc không đúng biểu mẫu nên không được nhận. Hãy quay lại trang trước, tải lại trang rồi gửi lại.',
};
const OUT_OF_DATE = {
  status: 409,
  sentence:
    'Noi Gương vừa được nâng cấp nên biểu mẫu này đã cũ. Hãy quay lại trang trước, tải lại trang rồi gửi lại.',
};

/**
 * Why a request gets no further; null when it may. Said here in words, because Next answers these with an error of its
 * own before any page is asked, or acts on them.
 */
export async function refusalOf(request: Request, publicUrl: string | undefined): Promise<Refusal | null> {
  if (!METHODS.includes(request.method)) return NO_SUCH_METHOD;
  if (request.method !== 'POST') return null;
  const { pathname } = new URL(request.url);
  return refusalByHeaders(request.headers, pathname, publicUrl) ?? (await refusalByBody(request, pathname));
}

function refusalByHeaders(headers: Headers, pathname: string, publicUrl: string | undefined): Refusal | null {
  const length = headers.get('content-length');
  if (length === null) return NO_LENGTH;
  if (Number(length) > (UPLOADS.test(pathname) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES)) return TOO_LARGE;
  if (['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')) return FOREIGN;
  const origin = headers.get('origin');
  // A form without any Origin comes as far as the action kit, which refuses it with everything typed still in it.
  if (origin === null) return isForNextAuth(pathname) ? FOREIGN : null;
  return isSameOrigin(origin, headers.get('host'), publicUrl) ? null : FOREIGN;
}

async function refusalByBody(request: Request, pathname: string): Promise<Refusal | null> {
  if (isForNextAuth(pathname)) return (await isReadableByNextAuth(request)) ? null : UNREADABLE;
  const form = await readPostedForm(request);
  const action = form && actionOf(form, request.headers.get('next-action'));
  if (!action) return UNREADABLE;
  return isKnownAction(action) ? null : OUT_OF_DATE;
}

function isForNextAuth(pathname: string): boolean {
  return pathname.startsWith('/api/auth/');
}
