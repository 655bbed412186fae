import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { Effect, FieldErrors } from '@/components/action-state';
import { can } from '@/domain/access/permissions';
import type { RefusalDetails } from '@/domain/shared/result';
import { slicesOf } from '@/domain/shared/slices-of';
import type { Database } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { inScope, noSession, type Scope } from '../db/scope';
import { metrics } from '../metrics/metrics';
import { type FormFields, inputOf } from './form-fields';
import { type Attempt, attemptOf, claimKey, inputHashOf, keepOutcome } from './idempotency';
import type { UploadedFile } from './uploaded-file';
import type { Answer, AnyUseCase, EffectMeasure, Outcome, Recorded, Sentence, Subject } from './use-case';

export type Request = {
  readonly tokenHash: Buffer | null;
  readonly fields: FormFields;
  readonly files?: Readonly<Record<string, UploadedFile>>;
  readonly key: string | null;
  /** What a rehearsal gave for exactly this input; without it a dangerous act is only rehearsed. */
  readonly confirmed?: string | null;
  /** The member whom the form was rendered for; another one's words are never sent in this one's name. */
  readonly account: string | null;
  readonly db?: Database;
  readonly at?: Date;
};

/** How a use case ended; expected endings are values. */
export type Ending =
  | { readonly kind: 'done'; readonly outcome: Answer }
  | { readonly kind: 'rehearsed'; readonly effect: Effect; readonly confirmation: string }
  | { readonly kind: 'invalid'; readonly errors: FieldErrors }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: Sentence }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'signed-out' };

const SENT_BEFORE =
  'Biểu mẫu này đã được gửi rồi, với nội dung khác. Đồng chí hãy tải lại trang rồi gửi lại.';
const NO_KEY = 'Biểu mẫu này đã cũ. Đồng chí hãy tải lại trang rồi gửi lại.';

// What people type has sentences of its own; this one is for fields that only a changed or old page sends wrong.
z.config({ customError: () => 'Biểu mẫu này đã cũ hoặc bị thay đổi. Hãy tải lại trang rồi gửi lại.' });

/** Carries a refusal out of the transaction, so that everything in it rolls back. */
class RolledBack extends Error {
  constructor(readonly ending: Ending) {
    super('rolled back');
  }
}

/**
 * authenticate → parse → authorise on the resource → claim the key → decide and persist → audit event, in one
 * transaction as the actor. Whatever is not done leaves nothing behind.
 */
export async function runUseCase(useCase: AnyUseCase, request: Request): Promise<Ending> {
  const ending = await endingOf(useCase, request);
  metrics()?.endings.inc({ use_case: useCase.name, ending: ending.kind });
  return ending;
}

async function endingOf(useCase: AnyUseCase, request: Request): Promise<Ending> {
  const { tokenHash, db, at } = request;
  if (!tokenHash) return { kind: 'signed-out' };
  try {
    const options = { tokenHash, mode: 'write', ...(db && { db }), ...(at && { at }) } as const;
    const ending = await inScope(options, (scope) => runInScope(useCase, request, scope));
    return ending === noSession ? { kind: 'signed-out' } : ending;
  } catch (error) {
    if (error instanceof RolledBack) return error.ending;
    throw error;
  }
}

async function runInScope(useCase: AnyUseCase, request: Request, scope: Scope): Promise<Ending> {
  if (request.account !== scope.actor.memberId || mustFirstChangePassword(useCase, scope))
    return { kind: 'forbidden' };
  const parsed = useCase.input.safeParse({ ...inputOf(request.fields), ...request.files });
  if (!parsed.success) return { kind: 'invalid', errors: firstErrors(parsed.error.issues) };

  const place = await useCase.at(scope, parsed.data);
  if (!place || !can(scope.actor, useCase.permission, place)) return { kind: 'forbidden' };
  await rehearse(useCase, scope, { request, input: parsed.data });
  if (useCase.effect === 'again') return carryOut(useCase, scope, { input: parsed.data, attempt: null });

  const attempt = attemptOf(useCase.name, request.key, request);
  if (!attempt) return refused('form.no-key', NO_KEY);
  const claim = await claimKey(scope, attempt);
  if (claim.kind === 'replay') return { kind: 'done', outcome: claim.outcome };
  if (claim.kind === 'other-input') return refused('form.sent-before', SENT_BEFORE);
  return carryOut(useCase, scope, { input: parsed.data, attempt });
}

/** With a password that somebody else gave out, nothing is done but changing it. */
function mustFirstChangePassword(useCase: AnyUseCase, { actor }: Scope): boolean {
  return actor.mustChangePassword && useCase.permission !== 'account.keep';
}

type Rehearsal = { readonly request: Request; readonly input: unknown };

/** Measures, does, measures again and throws it all back; returns when there is nothing to show or it was confirmed. */
async function rehearse(useCase: AnyUseCase, scope: Scope, { request, input }: Rehearsal): Promise<void> {
  const confirmation = inputHashOf(request).toString('hex');
  if (!useCase.rehearse || request.confirmed === confirmation) return;
  const before = await useCase.rehearse(scope, input);
  if (before === null) return;
  const result = await useCase.run(scope, input);
  if (!result.ok) throw new RolledBack(refusedBy(useCase, result));
  const after = await useCase.rehearse(scope, input);
  throw new RolledBack({ kind: 'rehearsed', effect: effectOf(before, after), confirmation });
}

function effectOf(before: EffectMeasure, after: EffectMeasure | null): Effect {
  const was = new Map(before.lines.map(({ key, value }) => [key, value]));
  const is = new Map(after?.lines.map(({ key, value }) => [key, value]));
  const labels = new Map([...before.lines, ...(after?.lines ?? [])].map(({ key, label }) => [key, label]));
  const lines = [...labels].map(([key, label]) => ({
    label,
    before: was.get(key) ?? null,
    after: is.get(key) ?? null,
  }));
  return { lines, notes: after?.notes ?? [] };
}

type Work = { readonly input: unknown; readonly attempt: Attempt | null };

async function carryOut(useCase: AnyUseCase, scope: Scope, { input, attempt }: Work): Promise<Ending> {
  const result = await useCase.run(scope, input);
  if (!result.ok) throw new RolledBack(refusedBy(useCase, result));
  const { about, details = {}, ...answer } = result.value;
  if (useCase.records) await record(scope, useCase.records, { about, details });
  if (attempt) await keepOutcome(scope, attempt, answer);
  return { kind: 'done', outcome: answer };
}

// A statement takes a limited number of values; a workbook leaves thousands of events.
const EVENTS_PER_STATEMENT = 2_000;

type Told = Required<Pick<Outcome, 'about' | 'details'>>;

/** One event for each thing that was changed. */
async function record(scope: Scope, action: string, { about, details }: Told): Promise<void> {
  const subjects: Subject[] = [about].flat();
  for (const some of slicesOf(subjects, EVENTS_PER_STATEMENT))
    await scope.tx.auditEvent.createMany({
      data: some.map((subject) => eventOf(scope, { subject, details, action: subject.action ?? action })),
    });
}

type ToldSubject = { readonly subject: Subject; readonly details: RefusalDetails; readonly action: string };

function eventOf({ actor, now }: Scope, { subject, details, action }: ToldSubject) {
  return {
    id: randomUUIDv7(),
    rootId: actor.rootId,
    at: now,
    actorId: actor.memberId,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    details,
    ...keptAs('before', subject.before),
    ...keptAs('after', subject.after),
    ...(subject.concerns && { concernsId: subject.concerns }),
    ...(subject.onBehalfOf && { onBehalfOfId: subject.onBehalfOf }),
  };
}

function keptAs(column: 'before' | 'after', recorded: Recorded = {}): Record<string, Prisma.InputJsonObject> {
  return Object.keys(recorded).length === 0 ? {} : { [column]: JSON.parse(JSON.stringify(recorded)) };
}

type Refusal = { readonly code: string; readonly details?: RefusalDetails };

function refusedBy(useCase: AnyUseCase, { code, details = {} }: Refusal): Ending {
  return refused(code, useCase.refusals(code, details));
}

function refused(code: string, sentence: Sentence): Ending {
  return { kind: 'refused', code, sentence };
}

/** One sentence a field: the first thing that is wrong with it. */
export function firstErrors(issues: readonly { path: PropertyKey[]; message: string }[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= issue.message;
  }
  return errors;
}
