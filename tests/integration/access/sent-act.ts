import { formOf } from '@tests/support/act-as';
import { inputOf, readFields } from '@/server/action-kit/form-fields';
import type { Sent } from '@/server/action-kit/idempotency';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import type { Act } from './act';
import { ACTS } from './acts';
import type { Scene } from './scene';

export function actOf(name: string): Act {
  const act = ACTS[name];
  if (!act) throw new Error(`${name} has no row`);
  return act;
}

/** The act's form as the kit reads it, when this person sends it. */
export function sentBy(memberId: string, { on, files }: Act, scene: Scene): Sent {
  return { fields: readFields(formOf(on(scene, memberId))), files: files?.(scene) ?? {} };
}

/** The same, parsed: a row whose form is not a right one proves nothing. */
export function inputFrom(useCase: AnyUseCase, { fields, files }: Sent): unknown {
  return useCase.input.parse({ ...inputOf(fields), ...files });
}
