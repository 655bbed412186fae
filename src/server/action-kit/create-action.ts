import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Action, ActionState } from '@/components/action-state';
import { env } from '@/config/env';
import { now } from '@/server/clock';
import { clientAddress } from '../auth/client-address';
import { closeSession } from '../auth/close-session';
import { isLiveSession } from '../auth/is-signed-in';
import { requestTokenHash, setSessionCookie } from '../auth/session-cookie';
import { hashOfToken } from '../auth/session-token';
import { signIn } from '../auth/sign-in';
import { signInSentence } from '../auth/sign-in-sentence';
import { database } from '../db/client';
import { kitField, readFields, submittedOf } from './form-fields';
import { keepingForm } from './keeping-form';
import { runUseCase } from './run-use-case';
import { isSameOrigin } from './same-origin';
import { ACCOUNT_CHANGED, notFromOurPage, stateOf } from './state-of';
import { readFiles } from './uploaded-file';
import type { AnyUseCase } from './use-case';

/**
 * Binds a use case to a form. Every export of a 'use server' file is a public endpoint: the origin, the session, the
 * input and the permission are checked here and in the use case, whatever page the request claims to come from.
 */
export function createAction(useCase: AnyUseCase): Action {
  return keepingForm(useCase.name, async (form) => {
    if (!(await isFromOurPage())) return notFromOurPage(form);
    const session = await sessionFor(form);
    if ('refusal' in session) return signedOut(form, session.refusal);

    const ending = await runUseCase(useCase, {
      tokenHash: session.tokenHash,
      fields: readFields(form),
      files: await readFiles(form, useCase.acceptsFiles ?? []),
      key: kitField(form, 'key'),
      confirmed: kitField(form, 'confirmed'),
      account: kitField(form, 'account'),
    });
    if (ending.kind === 'signed-out') return signedOut(form, '');
    return ending.kind === 'done' && ending.outcome.goTo ? goOn(ending.outcome.goTo) : stateOf(ending, form);
  });
}

/**
 * Without script the browser follows a redirect. With script the form itself goes there by a full load: the router would
 * keep the page that was left and show it, with its old fields, when the person goes back.
 */
export async function goOn(goTo: string): Promise<ActionState> {
  const isScripted = (await headers()).has('next-action');
  if (!isScripted) redirect(goTo);
  return { kind: 'done', goTo, stamp: crypto.randomUUID() };
}

export async function isFromOurPage(): Promise<boolean> {
  const sent = await headers();
  return isSameOrigin(sent.get('origin'), sent.get('host'), env().PUBLIC_URL);
}

type SessionFor = { readonly tokenHash: Buffer | null } | { readonly refusal: string };

/** The request's session; or, from a form that outlived its own, the one that its sign-in panel opens. */
async function sessionFor(form: FormData): Promise<SessionFor> {
  const login = kitField(form, 'login');
  const current = await requestTokenHash();
  if (!login || (current && (await isLiveSession(current)))) return { tokenHash: current };

  const opened = await signIn({
    login,
    password: kitField(form, 'password') ?? '',
    address: await clientAddress(),
  });
  if (!opened.ok) return { refusal: signInSentence(opened) };
  const tokenHash = hashOfToken(opened.value.token);
  // Somebody else's name on this form: no session of theirs comes of it, and the words stay where they are.
  if (opened.value.memberId !== kitField(form, 'account')) {
    if (tokenHash) await closeSession(database(), tokenHash, now());
    return { refusal: ACCOUNT_CHANGED };
  }
  await setSessionCookie(opened.value);
  return { tokenHash };
}

/** What was typed goes back with the answer, the login name too; only the password is typed anew. */
function signedOut(form: FormData, message: string): ActionState {
  const login = kitField(form, 'login');
  const submitted = { ...submittedOf(form), ...(login && { _login: [login] }) };
  return { kind: 'signed-out', message, submitted, stamp: crypto.randomUUID() };
}
