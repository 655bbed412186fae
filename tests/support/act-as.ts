import { randomUUID } from 'node:crypto';
import { readFields } from '@/server/action-kit/form-fields';
import { inputHashOf } from '@/server/action-kit/idempotency';
import { type Ending, runUseCase } from '@/server/action-kit/run-use-case';
import type { UploadedFile } from '@/server/action-kit/uploaded-file';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import type { Database } from '@/server/db/client';
import { inScope, noSession, type Scope } from '@/server/db/scope';
import { expectRecorded, watched } from './expect-recorded';
import type { PersonKey, SmallDistrict } from './small-district';

/** Nine in the morning of a working day in February, well before the registration deadline. */
export const A_DAY = new Date('2026-02-10T09:00:00+07:00');

/** `db` past row security tries the first wall alone. */
export type ActOptions = {
  readonly at?: Date;
  readonly key?: string;
  readonly db?: Database;
  readonly files?: Readonly<Record<string, UploadedFile>>;
  /** Leave a dangerous act at its rehearsal; otherwise it is confirmed as the person would. */
  readonly onlyRehearse?: boolean;
};
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * Runs a use case as a person of the small district, with a fresh idempotency key unless one is given, and looks at what
 * it left in the record of changes.
 */
export function actAs<Who extends string = PersonKey>(district: SmallDistrict<Who>, who: NoInfer<Who>) {
  const { memberId, tokenHash } = district.people[who];
  return async (
    useCase: AnyUseCase,
    fields: Fields,
    { at = A_DAY, key = randomUUID(), db = district.app, files = {}, onlyRehearse = false }: ActOptions = {},
  ): Promise<Ending> => {
    const sent = { fields: readFields(formOf(fields)), files };
    const confirmed = onlyRehearse ? null : inputHashOf(sent).toString('hex');
    const watch = watched(useCase, db);
    const request = { tokenHash, ...sent, key, confirmed, account: memberId, db: watch.db, at };
    const ending = await runUseCase(watch.useCase, request);
    await expectRecorded(district.owner, watch.witness, ending, { useCase, actorId: memberId, at });
    return ending;
  };
}

export function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

/** Reads as a person of the small district, in one read scope. */
export async function readAs<T, Who extends string = PersonKey>(
  district: SmallDistrict<Who>,
  who: NoInfer<Who>,
  query: (scope: Scope) => Promise<T>,
  { at = A_DAY, db = district.app }: Omit<ActOptions, 'key'> = {},
): Promise<T> {
  const { tokenHash } = district.people[who];
  const result = await inScope({ tokenHash, mode: 'read', db, at }, query);
  if (result === noSession) throw new Error(`${who} is not signed in`);
  return result;
}
