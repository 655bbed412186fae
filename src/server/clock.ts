import 'server-only';

/** The server's clock, the only place that asks for the time; the test build puts a set one in its place. */
export function now(): Date {
  return new Date();
}
