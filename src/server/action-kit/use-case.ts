import 'server-only';
import type { z } from 'zod';
import type { FieldErrors, Once } from '@/components/action-state';
import type { Permission, Place } from '@/domain/access/permissions';
import type { RefusalDetails, Result } from '@/domain/shared/result';
import type { RecordedAction } from '@/lib/audit-words';
import type { RecordedFields } from '@/lib/recorded-fields';
import type { Scope } from '../db/scope';

/** Administrative fields of a record, as they were or as they are; never a person's text. */
export type Recorded = RecordedFields;

/** One thing that was changed: one audit event. */
export type Subject = {
  readonly kind: string;
  readonly id: string;
  /** The fields that changed, before and after. */
  readonly before?: Recorded;
  readonly after?: Recorded;
  /** The member whose data it is, who may read the event. */
  readonly concerns?: string;
  /** The member for whom the actor acted. */
  readonly onBehalfOf?: string;
  /** Where it differs from the use case's own name of the event. */
  readonly action?: RecordedAction;
};

/** What a change would do to the figures: read before and after, and shown side by side. */
export type EffectMeasure = {
  readonly lines: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly notes?: readonly string[];
};

/** What a use case leaves behind: the thing it was about, and where the person goes next. */
export type Outcome = {
  /** Several things done at once are several audit events; none when everything was already as asked. */
  readonly about: Subject | readonly Subject[];
  /** Shown with this answer and kept nowhere: one-time passwords. */
  readonly once?: Once;
  /** For the audit event: numbers and codes, never a person's text. */
  readonly details?: RefusalDetails;
  readonly goTo?: string;
  readonly message?: string;
  /** Kept, although something in it still has to be mended (drafts). */
  readonly problems?: { readonly errors: FieldErrors; readonly saved: string };
};

/** What the form is answered with: the record's part of an outcome goes to the record alone. */
export type Answer = Omit<Outcome, 'about' | 'details'>;

/** A refusal as people read it, at the field that can mend it where there is one. */
export type Sentence = string | { readonly field: string; readonly sentence: string };

export type UseCase<Schema extends z.ZodType, Code extends string> = {
  /** Stable: idempotency keys are kept under it. */
  readonly name: string;
  readonly input: Schema;
  readonly permission: Permission;
  /** Where the permission must hold; null says "no such thing", which nobody can tell from "not yours". */
  readonly at: (scope: Scope, input: z.output<Schema>) => Promise<Place | null>;
  /** `once`: the form's key is consumed by the done act. `again`: the input carries its own version (draft saves). */
  readonly effect: 'once' | 'again';
  /** The audit event's name; null for a draft, which is nobody's business but its author's. */
  readonly records: RecordedAction | null;
  /** Fields that carry a file; all other files are dropped. */
  readonly acceptsFiles?: readonly string[];
  /**
   * Shows what the act will do before it is done: measured, carried out, measured again and rolled back, then asked
   * for once more. Null: nothing to show this time, the act is done at once.
   */
  readonly rehearse?: (scope: Scope, input: z.output<Schema>) => Promise<EffectMeasure | null>;
  readonly run: (scope: Scope, input: z.output<Schema>) => Promise<Result<Outcome, Code>>;
  readonly refusals: (code: Code, details: RefusalDetails) => Sentence;
};

// biome-ignore lint/suspicious/noExplicitAny: the kit runs use cases of every schema and refusal code
export type AnyUseCase = UseCase<any, any>;

/** Leaving the permission out does not compile. */
export function defineUseCase<Schema extends z.ZodType, Code extends string>(
  useCase: UseCase<Schema, Code>,
): UseCase<Schema, Code> {
  return useCase;
}
