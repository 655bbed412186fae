import { expect } from 'vitest';
import { inScope, type Scope } from '@/server/db/scope';
import { A_DAY } from './act-as';
import type { PersonKey, SmallDistrict } from './small-district';

/** What says that the database refused: a missing right, a policy, or a dossier that the writer does not see. */
const REFUSED = /42501|row-level security|no such pledge/;

/** Writes as a person with the guards left out: row security finds no row, or refuses by its own rule. */
export async function expectWalledOff(
  district: SmallDistrict,
  who: PersonKey,
  write: (scope: Scope) => Promise<number>,
): Promise<void> {
  const { tokenHash } = district.people[who];
  const options = { tokenHash, mode: 'write', db: district.app, at: A_DAY } as const;
  const ending = await inScope(options, write).catch((error: Error) => error.message);
  const isRefused = typeof ending === 'string' && REFUSED.test(ending);
  expect(ending === 0 || isRefused, `${who}: ${String(ending)}`).toBe(true);
}
