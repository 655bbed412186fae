import 'server-only';
import { log } from './log';

const REASON_LENGTH = 300;

/** Notes the unexpected, once, under the id that the person sees; never a form's words. */
export function logFailure(error: unknown, about: Readonly<Record<string, unknown>>, message: string): void {
  const { name = 'unknown', message: said = String(error) } = error instanceof Error ? error : {};
  // Prisma prints the call with its arguments above the reason: only the last line is free of what people wrote.
  const reason = said.trim().split('\n').at(-1)?.slice(0, REASON_LENGTH);
  log.error({ ...about, name, reason }, message);
}
