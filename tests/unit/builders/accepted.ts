import type { Result } from '@/domain/shared/result';

/** The value of an accepted result; a refusal fails the test with its code. */
export function accepted<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`Refused: ${result.code}`);
  return result.value;
}

/** The code of a refusal; null when the thing was accepted. */
export function refusalOf(result: Result<unknown, string>): string | null {
  return result.ok ? null : result.code;
}
