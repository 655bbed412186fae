/** A situation that the person at the keyboard can mend: its message is the whole output, without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The sentence to print for anything thrown: operator errors as they are, the rest with their stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
