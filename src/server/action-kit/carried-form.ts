import 'server-only';
import { headers } from 'next/headers';
import type { Action, ActionState } from '@/components/action-state';
import { kitField } from './form-fields';

/** A form that was sent, with its answer; what was typed is in the answer. */
export type CarriedForm = {
  readonly action: Action;
  readonly at: string;
  readonly account: string;
  readonly keyValue: string | undefined;
  readonly state: ActionState;
};

const carried = new WeakMap<object, CarriedForm>();

/**
 * Without JavaScript an action and the page that answers it are one request. Whether that page can be shown is not known
 * yet: the session may have ended, the database may be away. So every action leaves its form here for what is shown
 * instead.
 */
export async function carryForm(action: Action, form: FormData, state: ActionState): Promise<void> {
  carried.set(await headers(), {
    action,
    at: kitField(form, 'at') ?? '/',
    account: kitField(form, 'account') ?? '',
    keyValue: kitField(form, 'key') ?? undefined,
    state,
  });
}

/** The form that this request sent, where its answer brings back what was typed. */
export async function carriedForm(): Promise<CarriedForm | undefined> {
  const form = carried.get(await headers());
  return form && 'submitted' in form.state ? form : undefined;
}
