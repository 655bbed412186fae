import { mustReadNotice } from '@/domain/access/notice';
import type { Viewer } from '../db/scope';

/** What a page opens before: a first password that is still unchanged, the notice of purposes that is still unread. */
export type OpensBefore = { readonly isForNewPassword?: boolean; readonly isBeforeNotice?: boolean };

/**
 * Where a signed-in person must pass through first. The answer to a form never turns away for the notice: what was typed
 * is in it, as in a form that outlived its session.
 */
export function firstStep(
  actor: Pick<Viewer, 'mustChangePassword' | 'noticeRead'>,
  {
    isForNewPassword = false,
    isBeforeNotice = false,
    isAnswer,
  }: OpensBefore & { readonly isAnswer: boolean },
): 'password' | 'notice' | null {
  if (actor.mustChangePassword && !isForNewPassword) return 'password';
  return mustReadNotice(actor) && !isBeforeNotice && !isAnswer ? 'notice' : null;
}
