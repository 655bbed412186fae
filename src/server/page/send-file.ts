import 'server-only';
import { routes } from '@/config/routes';
import { mustReadNotice } from '@/domain/access/notice';
import { requestTokenHash } from '../auth/session-cookie';
import { isDatabaseAway } from '../db/database-away';
import { inScope, noSession, type Scope } from '../db/scope';
import { awayPage } from './away-page';

export type SentFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
};

type FileQuery = (scope: Scope) => Promise<SentFile | null>;

/**
 * Answers with a file that the query finds within the reader's reach. What is out of reach and what does not exist are
 * the same answer. Nothing in the file runs in our name: it is sandboxed, of the type we told from its content, and an
 * attachment unless it is a picture.
 */
export function sendFile(query: FileQuery): Promise<Response> {
  return readFile(query).catch((error: unknown) => {
    if (!isDatabaseAway(error)) throw error;
    // The way back would be a download, too: it leads to the start instead.
    return awayPage(routes.home);
  });
}

async function readFile(query: FileQuery): Promise<Response> {
  const tokenHash = await requestTokenHash();
  const file = tokenHash
    ? await inScope({ tokenHash, mode: 'read' }, async (scope) => {
        if (scope.actor.mustChangePassword) return null;
        return mustReadNotice(scope.actor) ? ('notice' as const) : query(scope);
      })
    : noSession;
  if (file === noSession) return answer(307, { Location: routes.signIn });
  // The way on would be a download, which leaves the page of the notice where it is: it leads to the start instead.
  if (file === 'notice') return answer(307, { Location: routes.purposes });
  if (file === null) return answer(307, { Location: routes.notFound });
  return new Response(new Blob([file.content]), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': dispositionOf(file),
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}

function answer(status: number, headers: Record<string, string>): Response {
  return new Response(null, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
}

/** A plain name for old browsers, and the Vietnamese one as RFC 5987 writes it. */
function dispositionOf({ fileName, mediaType }: SentFile): string {
  const kind = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  const plain = fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plain || 'tep'}"; filename*=UTF-8''${encoded}`;
}
