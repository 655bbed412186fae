import { type Fields, formOf } from '@tests/support/act-as';
import { readFields } from '@/server/action-kit/form-fields';
import { inputHashOf } from '@/server/action-kit/idempotency';
import type { UploadedFile } from '@/server/action-kit/uploaded-file';
import type { Ask } from '../../visit/request';

export type SentAct = {
  readonly actionId: string;
  readonly fields: Fields;
  readonly files?: Readonly<Record<string, UploadedFile>> | undefined;
  /** For whom the form says that it was rendered. */
  readonly account: string;
  readonly key: string;
  readonly at: string;
};

/** The two ways in which a form of the product comes in. */
export const WAYS = { with: withScript, without: withoutScript } as const;

/** As a browser without script sends a form: `useActionState` names its action and the state that it answers. */
function withoutScript(sent: SentAct): Pick<Ask, 'form'> {
  const form = formOfAct(sent);
  form.append('$ACTION_REF_1', '');
  form.append('$ACTION_1:0', JSON.stringify({ id: sent.actionId, bound: '$@1' }));
  form.append('$ACTION_1:1', JSON.stringify([{ kind: 'idle' }]));
  form.append('$ACTION_KEY', 'k0');
  return { form };
}

/** As the product's own script calls an action: it is answered with the state alone. */
function withScript(sent: SentAct): Pick<Ask, 'form' | 'headers'> {
  const form = new FormData();
  for (const [name, value] of formOfAct(sent)) form.append(`_1_${name}`, value);
  form.append('0', JSON.stringify([{ kind: 'idle' }, '$K1']));
  return { form, headers: { accept: 'text/x-component', 'next-action': sent.actionId } };
}

/** The fields of the act and of the kit; what would be rehearsed first is confirmed at once. */
function formOfAct({ fields, files = {}, account, key, at }: SentAct): FormData {
  const form = formOf(fields);
  const confirmed = inputHashOf({ fields: readFields(form), files }).toString('hex');
  const kept = { _account: account, _key: key, _at: at, _confirmed: confirmed };
  for (const [name, value] of Object.entries(kept)) form.append(name, value);
  for (const [name, { name: fileName, bytes }] of Object.entries(files))
    form.append(name, new File([new Uint8Array(bytes)], fileName));
  return form;
}
