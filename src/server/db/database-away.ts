/** Prisma's words for "cannot reach it", "it closed the connection" and "no connection came free in time". */
const PRISMA_CODES: ReadonlySet<string> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

const ADAPTER_KINDS: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** SQLSTATE of a server that starts, stops, recovers, is full, or broke the connection off. */
const SQL_STATES = /^(08\w{3}|57P0[1-5]|53300)$/;

/** What `pg` says of a connection that broke under a transaction comes through without any code. */
const BROKEN_CONNECTION =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/;

/** Whether it was the database that could not be asked, and not the question that was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { kind, originalCode } = adapterCause(error);
  return (
    PRISMA_CODES.has(codeOf(error)) ||
    ADAPTER_KINDS.has(kind) ||
    SQL_STATES.test(originalCode) ||
    BROKEN_CONNECTION.test(error.message)
  );
}

function codeOf(error: Error): string {
  return textAt(error, 'code');
}

/** What the driver adapter found, wherever Prisma keeps it: around it, or in the error's notes. */
function adapterCause(error: Error): { readonly kind: string; readonly originalCode: string } {
  const noted = at(at(at(error, 'meta'), 'driverAdapterError'), 'cause');
  const cause = noted ?? error.cause;
  return { kind: textAt(cause, 'kind'), originalCode: textAt(cause, 'originalCode') };
}

function textAt(holder: unknown, name: string): string {
  const value = at(holder, name);
  return typeof value === 'string' ? value : '';
}

function at(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
