import type { Result } from '@/domain/shared/result';

/** The value of a result that the generator has made sure of. */
export function must<T, Code extends string>(result: Result<T, Code>): T {
  if (result.ok) return result.value;
  throw new Error(`The rules refuse this demonstration: ${result.code} ${JSON.stringify(result.details)}`);
}
