/** What an office keeps of a unit besides where it stands. */
export type UnitFacts = {
  readonly name: string;
  readonly code: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
};

/** The longest text of each fact, in characters. */
export const UNIT_LIMITS = { name: 200, code: 40, contactName: 120, contactPhone: 25 } as const;

/** A telephone number as people write it, with whatever they put between the digits. */
export const PHONE_PATTERN = /^[+0-9][0-9 .()-]{5,24}$/;
