import 'server-only';
import { headers } from 'next/headers';

/** Whether the page is drawn for somebody who sent a form from it, rather than opened it. */
export async function isAnswerToForm(): Promise<boolean> {
  return (await headers()).get('x-noi-guong-method') === 'POST';
}
