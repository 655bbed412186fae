import 'server-only';
import pino from 'pino';

/**
 * The process's log: ids, codes and times; never what a person wrote. On the error stream, because the start passes only
 * that one on: Next's own chatter goes to the other.
 */
export const log = pino(
  { level: process.env.NODE_ENV === 'test' ? 'silent' : 'info', base: null },
  pino.destination(2),
);
