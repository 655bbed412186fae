import { connect, createServer, type Socket } from 'node:net';

/** Stands between a server and its database and writes down every statement that goes through. */
export type CountingProxy = {
  readonly databaseUrl: string;
  /** The statements since the last time. */
  readonly take: () => readonly string[];
  readonly close: () => void;
};

/** So many queries at most may one page ask. */
export const MOST_QUERIES = 12;

const TRANSACTION = /^(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION)\b/i;

/** Beginning and ending the transaction are not counted: each page has exactly one of both. */
export function countQueries(statements: readonly string[]): number {
  return statements.filter((statement) => !TRANSACTION.test(statement.trim())).length;
}

const LENGTH_BYTES = 4;

/** Opens one before a database; it understands as much of PostgreSQL's protocol as tells the statements. */
export async function openCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  let statements: string[] = [];
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    const read = statementReader((statement) => statements.push(statement));
    client.on('data', read);
    client.pipe(server).pipe(client);
    for (const end of [client, server]) end.on('error', () => endBoth(client, server));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(address && typeof address === 'object' ? address.port : 0);
  return {
    databaseUrl: url.toString(),
    take() {
      const taken = statements;
      statements = [];
      return taken;
    },
    close: () => proxy.close(),
  };
}

function endBoth(client: Socket, server: Socket): void {
  client.destroy();
  server.destroy();
}

/** Puts the messages of one client together from the pieces in which they come. */
function statementReader(note: (statement: string) => void): (piece: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  // The first message has no letter before its length.
  let letters = 0;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (let end = endOf(rest, letters); end !== null; end = endOf(rest, letters)) {
      const letter = rest.toString('latin1', 0, letters);
      readMessage(letter, rest.subarray(letters + LENGTH_BYTES, end), { prepared, note });
      rest = rest.subarray(end);
      letters = 1;
    }
  };
}

/** Where the first message ends; null while it is not all there. */
function endOf(bytes: Buffer, letters: number): number | null {
  if (bytes.length < letters + LENGTH_BYTES) return null;
  const end = letters + bytes.readInt32BE(letters);
  return bytes.length < end ? null : end;
}

type Reading = {
  readonly prepared: Map<string, string>;
  readonly note: (statement: string) => void;
};

/** A simple query runs its text; otherwise a text is parsed under a name, and each binding of the name runs it. */
function readMessage(letter: string, body: Buffer, { prepared, note }: Reading): void {
  const [first = '', second = ''] = body.toString('latin1').split('\0');
  if (letter === 'Q') note(first);
  if (letter === 'P') prepared.set(first, second);
  if (letter === 'B') note(prepared.get(second) ?? '');
}
