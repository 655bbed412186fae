import type { SearchParams } from './queries/done-review';

/** What a batch did, as the address says it: numbers and reference numbers only. */
export type DoneInRow = {
  readonly approved: number;
  readonly ticked: number;
  /** Dossiers that changed while they were read. */
  readonly changed: readonly string[];
};

const COUNT = /^[0-9]{1,2}$/;
const CODES = /^CK-[0-9]{2}-[0-9]{4,6}(?:,CK-[0-9]{2}-[0-9]{4,6}){0,9}$/;

export function readDoneInRow(said: SearchParams): DoneInRow | null {
  const { duyet, tich } = said;
  if (typeof duyet !== 'string' || typeof tich !== 'string' || !COUNT.test(duyet) || !COUNT.test(tich))
    return null;
  const changed = said['da-doi'];
  return {
    approved: Number(duyet),
    ticked: Number(tich),
    changed: typeof changed === 'string' && CODES.test(changed) ? changed.split(',') : [],
  };
}
