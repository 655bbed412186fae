import 'server-only';
import { createHash } from 'node:crypto';
import type { Scope } from '../db/scope';
import type { FormFields } from './form-fields';
import type { UploadedFile } from './uploaded-file';
import type { Answer } from './use-case';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type Attempt = { readonly useCase: string; readonly key: string; readonly inputHash: Buffer };

export type Sent = {
  readonly fields: FormFields;
  readonly files?: Readonly<Record<string, UploadedFile>>;
};

/** Null when the form brought no usable key: such a form is not ours. */
export function attemptOf(useCase: string, key: string | null, sent: Sent): Attempt | null {
  if (!key || !UUID.test(key)) return null;
  return { useCase, key: key.toLowerCase(), inputHash: inputHashOf(sent) };
}

/** The same for the same fields and files, in whatever order they came. */
export function inputHashOf({ fields, files = {} }: Sent): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(sorted(fields)));
  for (const [name, { bytes }] of sorted(files)) hash.update(`\n${name}\n`).update(bytes);
  return hash.digest();
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

export type Claim = { kind: 'fresh' } | { kind: 'replay'; outcome: Answer } | { kind: 'other-input' };

/**
 * Claims the key in the effect's own transaction. A second request with the same key waits here for the first one's
 * end; it then gets the first answer again, or, with other words in the form, a refusal.
 */
export async function claimKey({ tx, actor, now }: Scope, attempt: Attempt): Promise<Claim> {
  const claimed = await tx.$executeRaw`
    INSERT INTO idempotency_key (actor_id, use_case, key, input_hash, outcome, at)
    VALUES (${actor.memberId}::uuid, ${attempt.useCase}, ${attempt.key}::uuid, ${attempt.inputHash}::bytea, '{}', ${now}::timestamptz)
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { kind: 'fresh' };
  const earlier = await tx.idempotencyKey.findUnique({
    where: { actorId_useCase_key: { actorId: actor.memberId, useCase: attempt.useCase, key: attempt.key } },
    select: { inputHash: true, outcome: true },
  });
  const isSame = earlier !== null && Buffer.from(earlier.inputHash).equals(attempt.inputHash);
  return isSame ? { kind: 'replay', outcome: earlier.outcome as unknown as Answer } : { kind: 'other-input' };
}

/** What is shown once is not kept: a second answer to the same form goes without it. */
export async function keepOutcome(
  { tx, actor }: Scope,
  attempt: Attempt,
  { once: _, ...outcome }: Answer,
): Promise<void> {
  await tx.idempotencyKey.update({
    where: { actorId_useCase_key: { actorId: actor.memberId, useCase: attempt.useCase, key: attempt.key } },
    data: { outcome: JSON.parse(JSON.stringify(outcome)) },
    select: { key: true },
  });
}
