/** The shape that goes with a status word. */
export type StatusKind = 'done' | 'wait' | 'back' | 'late' | 'none' | 'draft';
