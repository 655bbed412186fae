import { routes } from '@/config/routes';
import { type Answer, type Ask, ask, textOf } from '../../visit/request';

/** `unknown`: no answer came, or one that says that nobody knows whether it was done. */
export type Ending = 'acknowledged' | 'refused' | 'unknown';

/** What somebody is told about a form: what came of it, the page that says so, and where the browser goes on to. */
export type Told = { readonly ending: Ending; readonly page: string; readonly goesTo: string | null };

/** What was seen of the server while it or its database was away. */
export type Outage = {
  /** Requests that no answer came to at all. */
  unanswered: number;
  /** Answers that are neither a page, nor the honest one about the outage, nor the form with all that was typed in it. */
  dishonest: string[];
};

export function noOutage(): Outage {
  return { unanswered: 0, dishonest: [] };
}

/** The sentence with which a form comes back that nobody knows the end of. */
const SEND_AGAIN = 'Gửi lại không bị ghi hai lần.';
const STACK = /\bat \S+ \(|node_modules|PrismaClient|ECONNREFUSED/;

/** Sends a form and reads what its sender is told; the outage notes what they should not have been. */
export async function sendForm(form: Ask, outage: Outage): Promise<Told> {
  const answer = await ask(form).catch(() => null);
  if (!answer) {
    outage.unanswered += 1;
    return { ending: 'unknown', page: '', goesTo: null };
  }
  const { status, headers } = answer;
  const page = textOf(answer);
  const { location: goesTo = null } = headers;
  if (status === 303 && !goesTo?.includes(routes.away)) return { ending: 'acknowledged', page, goesTo };
  if (status === 200 && !page.includes(SEND_AGAIN)) return { ending: 'refused', page, goesTo };
  const isHonest =
    status === 200 && typedWords(form).every((words) => page.includes(words)) && !STACK.test(page);
  if (!isHonest) outage.dishonest.push(`${new URL(form.url).pathname} answered a form with ${status}`);
  return { ending: 'unknown', page, goesTo };
}

/** Everything in the form that a person wrote: it must stand in the answer. */
function typedWords({ form }: Ask): readonly string[] {
  const values = [...(form ?? new FormData()).entries()];
  return values.flatMap(([name, value]) =>
    typeof value === 'string' && !/^[_$]/.test(name) && value.includes(' ') ? [value] : [],
  );
}

/** What was acknowledged before led to this page, and it is not there. */
export class PageMissing extends Error {}

/** Opens a page, and where it leads to while the database is away; null when it cannot be read now. */
export async function openPage(page: Omit<Ask, 'form'>, outage: Outage): Promise<string | null> {
  const answer = await ask(page).catch(() => null);
  if (!answer) outage.unanswered += 1;
  if (answer?.status === 200) return textOf(answer);
  if (answer?.headers.location === routes.notFound) throw new PageMissing(page.url);
  const fault = answer && (await faultOf(answer, page));
  if (fault) outage.dishonest.push(`${new URL(page.url).pathname}: ${fault}`);
  return null;
}

/** What is wrong with an answer that is not the page: it should lead to the one that says 503, in Vietnamese, and when. */
async function faultOf(
  { status, headers }: Answer,
  { url, cookie }: Omit<Ask, 'form'>,
): Promise<string | null> {
  const isLedOn = status === 307 && headers.location?.startsWith(routes.away);
  if (!isLedOn) return `answered ${status} ${headers.location ?? ''}`;
  const away = await ask({ url: new URL(headers.location ?? '', url).href, cookie }).catch(() => null);
  // It may be back by now, and the server may have gone.
  if (!away || away.status === 303) return null;
  const text = textOf(away);
  const isHonest =
    away.status === 503 &&
    away.headers['retry-after'] !== undefined &&
    text.includes('Hệ thống đang tạm ngừng') &&
    !STACK.test(text);
  return isHonest ? null : `led to an answer ${away.status} that does not say what is the matter`;
}
