import type { Ending } from '@/server/action-kit/run-use-case';

/** One answer for "not yours" and "no such thing". */
export const NOT_FOUND_ENDING = { kind: 'forbidden' } as const;

export function refusedBecause(ending: Ending): { readonly code: string; readonly sentence: unknown } {
  if (ending.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(ending)}`);
  return { code: ending.code, sentence: ending.sentence };
}
