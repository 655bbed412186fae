import 'server-only';
import type { z } from 'zod';
import type { Action } from '@/components/action-state';
import type { RefusalDetails, Result } from '@/domain/shared/result';
import { goOn, isFromOurPage } from './create-action';
import { inputOf, readFields } from './form-fields';
import { keepingForm } from './keeping-form';
import { firstErrors } from './run-use-case';
import { notFromOurPage, stateOf } from './state-of';
import type { Sentence } from './use-case';

/** An act of somebody who is not signed in; the sign-in itself is the only one. */
export type PublicUseCase<Schema extends z.ZodType, Code extends string> = {
  /** For the log. */
  readonly name: string;
  readonly input: Schema;
  readonly run: (input: z.output<Schema>) => Promise<Result<{ readonly goTo: string }, Code>>;
  readonly refusals: (code: Code, details: RefusalDetails) => Sentence;
};

/** Binds a public use case to a form: same origin, parsed input, typed answer. */
export function createPublicAction<Schema extends z.ZodType, Code extends string>(
  useCase: PublicUseCase<Schema, Code>,
): Action {
  return keepingForm(useCase.name, async (form) => {
    if (!(await isFromOurPage())) return notFromOurPage(form);
    const parsed = useCase.input.safeParse(inputOf(readFields(form)));
    if (!parsed.success) return stateOf({ kind: 'invalid', errors: firstErrors(parsed.error.issues) }, form);

    const result = await useCase.run(parsed.data);
    if (result.ok) return goOn(result.value.goTo);
    const sentence = useCase.refusals(result.code, result.details ?? {});
    return stateOf({ kind: 'refused', code: result.code, sentence }, form);
  });
}
