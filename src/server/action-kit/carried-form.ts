import 'server-only';
import { headers } from 'next/headers';
import type { Action, ActionState } from '@/components/action-state';

export type CarriedForm = { readonly action: Action; readonly at: string; readonly state: ActionState };

const carried = new WeakMap<object, CarriedForm>();

/**
 * Without JavaScript an action and the page that answers it are one request. When the session ended in between, the
 * page has nobody to show itself to: the action leaves its form here, and the page shows the sign-in panel with it.
 */
export async function carryForm(form: CarriedForm): Promise<void> {
  carried.set(await headers(), form);
}

export async function carriedForm(): Promise<CarriedForm | undefined> {
  return carried.get(await headers());
}
