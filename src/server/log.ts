import 'server-only';
import pino from 'pino';

/** The process's log: ids, codes and times; never what a person wrote. */
export const log = pino({ level: process.env.NODE_ENV === 'test' ? 'silent' : 'info', base: null });
