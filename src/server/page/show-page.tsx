import 'server-only';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Frame } from '@/components/frame';
import { routes } from '@/config/routes';
import { carriedForm } from '../action-kit/carried-form';
import { readFrontDoor } from '../auth/front-door';
import { requestTokenHash } from '../auth/session-cookie';
import { inScope, noSession, type Scope } from '../db/scope';
import { currentAddress } from './current-address';
import { firstStep, type OpensBefore } from './first-step';
import { isAnswerToForm } from './is-answer-to-form';
import { KeptFormPage } from './kept-form-page';
import { loadFrame } from './load-frame';
import { showFailure } from './show-failure';

type PageParts<T> = OpensBefore & {
  /** Everything that the page shows, in one reading; null is "không tìm thấy". */
  readonly query: (scope: Scope) => Promise<T | null>;
  readonly view: (data: T, frame: Frame) => ReactNode;
};

/**
 * Who, what, show. One scope, one snapshot: the frame and the page's query read in it one after the other, and nothing
 * below the page reads again. Without a session it leads to the sign-in page and back; without the database to the page
 * that says so.
 */
export function showPage<T>(parts: PageParts<T>): Promise<ReactNode> {
  return readPage(parts).catch(showFailure);
}

async function readPage<T>({ query, view, ...opens }: PageParts<T>): Promise<ReactNode> {
  const at = await currentAddress();
  const isAnswer = await isAnswerToForm();
  const tokenHash = await requestTokenHash();
  const reading = tokenHash
    ? await inScope({ tokenHash, mode: 'read' }, async (scope) => {
        const first = firstStep(scope.actor, { ...opens, isAnswer });
        if (first) return { first };
        return { frame: await loadFrame(scope, at), data: await query(scope) };
      })
    : noSession;

  if (reading === noSession) return signInFirst(at, tokenHash !== null);
  if ('first' in reading)
    redirect(reading.first === 'password' ? routes.changePassword : routes.purposesBefore(at));
  // `notFound()` leaves the page to the browser's script: without script it is blank.
  if (reading.data === null) redirect(routes.notFound);
  return view(reading.data, reading.frame);
}

/** A form that outlived its session is shown again with the sign-in panel; without a form sign in and come back. */
async function signInFirst(at: string, hadSession: boolean): Promise<ReactNode> {
  const form = await carriedForm();
  if (form) return <KeptFormPage form={form} door={await readFrontDoor()} />;
  redirect(`${routes.signIn}?tiep=${encodeURIComponent(at)}${hadSession ? '&het-phien=1' : ''}`);
}
