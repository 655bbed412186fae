import 'server-only';

/** A short answer for the machine that watches this one: a status, a sentence, nothing to keep. */
export function answerProbe(status: 200 | 503, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
