import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire: compressed, where the server compresses. */
  readonly body: Buffer;
};

export type Ask = {
  readonly url: string;
  readonly cookie: string;
  /** A form to send; without one the page is fetched. */
  readonly form?: FormData;
  /** What the product's own script adds, or somebody by hand. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** No answer came, or not all of it. */
export class Unanswered extends Error {
  readonly code: string | undefined;

  constructor(
    cause: NodeJS.ErrnoException,
    /** The connection had carried answers before: somebody had let it in. */
    readonly wasLetIn: boolean,
  ) {
    super(cause.message, { cause });
    this.code = cause.code;
  }
}

// Browsers keep their connections, too.
const agent = new Agent({ keepAlive: true, maxSockets: 100 });

/** One request as a browser sends it; redirects are answers, not followed. */
export async function ask({ url, cookie, form, headers: added }: Ask): Promise<Answer> {
  const sent = form && new Response(form);
  const body = sent && Buffer.from(await sent.arrayBuffer());
  const headers = {
    cookie,
    accept: 'text/html',
    'accept-encoding': 'gzip',
    ...added,
    ...(body && {
      origin: new URL(url).origin,
      'content-type': sent?.headers.get('content-type') ?? '',
      'content-length': body.length,
    }),
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: body ? 'POST' : 'GET', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', (error: NodeJS.ErrnoException) => reject(new Unanswered(error, true)));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    call.on('error', (error: NodeJS.ErrnoException) => {
      // The server let a kept connection go in the moment in which it was used: a browser asks again, too.
      const isAskedAgain = !body && call.reusedSocket && error.code === 'ECONNRESET';
      if (isAskedAgain) resolve(ask({ url, cookie }));
      else reject(new Unanswered(error, call.reusedSocket));
    });
    call.end(body);
  });
}

/** Fetches a page that must be there: another answer would be measured as if it were one. */
export async function askForPage(page: Omit<Ask, 'form'>): Promise<Answer> {
  const answer = await ask(page);
  if (answer.status === 200) return answer;
  throw new Error(`${new URL(page.url).pathname} answered ${answer.status} ${answer.headers.location ?? ''}`);
}

export function textOf({ body, headers }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
