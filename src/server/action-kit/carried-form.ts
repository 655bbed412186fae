import 'server-only';
import { headers } from 'next/headers';
import type { Action, ActionState } from '@/components/action-state';
import { kitField } from './form-fields';

export type CarriedForm = { readonly action: Action; readonly at: string; readonly state: ActionState };

const carried = new WeakMap<object, CarriedForm>();

/**
 * Without JavaScript an action and the page that answers it are one request. When the session has ended or the database
 * is away, the page cannot be shown: the action leaves its form here, and what is shown instead keeps it.
 */
export async function carryForm(action: Action, form: FormData, state: ActionState): Promise<ActionState> {
  carried.set(await headers(), { action, at: kitField(form, 'at') ?? '/', state });
  return state;
}

export async function carriedForm(): Promise<CarriedForm | undefined> {
  return carried.get(await headers());
}
