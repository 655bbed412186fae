import { routes } from '@/config/routes';
import type { Work } from './load';
import type { Newcomer } from './newcomers';
import { type Ask, ask, askForPage, textOf } from './request';

/** A form as somebody has it before them, ready to be sent. */
export type Submission = { readonly pledgeId: string; readonly form: Ask };

/** Opens the last page of the form and reads its hidden fields, as a browser without script sends them. */
export async function openForm(address: string, { pledgeId, cookie }: Newcomer): Promise<Submission> {
  const url = address + routes.pledgeCheck(pledgeId);
  const page = textOf(await askForPage({ url, cookie }));
  const form = new FormData();
  for (const [name, value] of hiddenFields(page, 'trinh')) form.append(name, value);
  return { pledgeId, form: { url, cookie, form } };
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

function hiddenFields(page: string, formId: string): readonly (readonly [string, string])[] {
  const form = page.match(new RegExp(`<form[^>]*\\bid="${formId}".*?</form>`, 's'))?.[0];
  if (!form) throw new Error('the page has no form to send');
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
}

function attribute(tag: string, name: string): string {
  const raw = tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
  return raw
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
