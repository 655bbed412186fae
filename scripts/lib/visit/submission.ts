import { routes } from '@/config/routes';
import { fillForm } from './form';
import type { Work } from './load';
import type { Newcomer } from './newcomers';
import { type Ask, ask } from './request';

/** A form as somebody has it before them, ready to be sent. */
export type Submission = { readonly pledgeId: string; readonly form: Ask };

/** Opens the last page of the form and reads its hidden fields, as a browser without script sends them. */
export async function openForm(address: string, { pledgeId, cookie }: Newcomer): Promise<Submission> {
  const url = address + routes.pledgeCheck(pledgeId);
  return { pledgeId, form: await fillForm({ url, cookie, mark: 'id="trinh"' }) };
}

/** Whether the server acknowledged: it leads on to the page that says so. */
export async function send({ pledgeId, form }: Submission): Promise<boolean> {
  const { status, headers } = await ask(form);
  return status === 303 && (headers.location ?? '').endsWith(routes.pledgeSubmitted(pledgeId));
}

/** Sends one form after the other until none is left. */
export function sending(submissions: Submission[]): Work {
  return async () => {
    const next = submissions.pop();
    if (!next) return 'none';
    return (await send(next)) ? 'done' : 'failed';
  };
}
