import { connect } from 'node:net';

/** Headers as they go over the wire, in their order; a name may repeat. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

export type RawRequest = {
  readonly to: string;
  readonly method?: string;
  /** As it stands in the first line, whatever it is. */
  readonly target: string;
  readonly headers?: RawHeaders;
  readonly body?: Buffer;
  /** The sender goes away after the last byte, whatever length was promised. */
  readonly isCutOff?: boolean;
};

export type RawAnswer = {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly head: string;
  readonly text: string;
};

const PATIENCE_MS = 20_000;

/** Sends exactly these bytes, which no client would, and reads until the server closes. */
export function rawAnswer(request: RawRequest): Promise<RawAnswer> {
  const { to, method = 'GET', target, headers = [], body, isCutOff = false } = request;
  const { hostname, port, host } = new URL(to);
  const own = headers.some(([name]) => name.toLowerCase() === 'host') ? [] : [['Host', host]];
  const lines = [...own, ['Connection', 'close'], ...headers].map(([name, value]) => `${name}: ${value}`);
  const head = Buffer.from(`${[`${method} ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`, 'latin1');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`no end of the answer to ${method} ${target.slice(0, 80)}`));
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that has said no may close before it read everything.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve(answerIn(Buffer.concat(chunks).toString('utf8'))));
    socket.write(body ? Buffer.concat([head, body]) : head);
    if (isCutOff) socket.end();
  });
}

function answerIn(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    head: text.slice(0, Math.max(0, end)).toLowerCase(),
    text: text.slice(end + 4),
  };
}
