import { routes } from '@/config/routes';
import { calendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { todayInVietnam } from '../../demonstration';
import type { FormPlace } from '../../visit/form';
import type { Newcomer } from '../../visit/newcomers';
import type { Visitor } from '../../visit/visitors';
import type { ActKind } from './count-acts';

/** One form of one page, and who fills it in. */
export type Step = Pick<FormPlace, 'mark' | 'typed'> & {
  readonly kind: ActKind | 'draft';
  readonly pledgeId: string;
  readonly path: string;
  readonly cookie: string;
};

export function writing({ pledgeId, firstItemKey, cookie }: Newcomer, what: string): Step {
  const path = routes.pledgeItemWhat(pledgeId, firstItemKey);
  return { kind: 'draft', pledgeId, path, cookie, mark: 'name="what"', typed: { what, group: 'follow' } };
}

export function handingIn({ pledgeId, cookie }: Newcomer): Step {
  return { kind: 'submission', pledgeId, path: routes.pledgeCheck(pledgeId), cookie, mark: 'id="trinh"' };
}

export function withdrawing({ pledgeId, cookie }: Newcomer): Step {
  const path = routes.pledgeWithdraw(pledgeId);
  return { kind: 'withdrawal', pledgeId, path, cookie, mark: 'name="version"' };
}

export function approving({ pledgeId }: Newcomer, { cookie }: Visitor): Step {
  return { kind: 'approval', pledgeId, path: routes.reviewDossier(pledgeId), cookie, mark: 'id="duyet"' };
}

export function sendingBack({ pledgeId }: Newcomer, { cookie }: Visitor): Step {
  const typed = { itemId: '', reason: 'Đồng chí ghi rõ thêm việc thứ nhất làm với ai' };
  const path = routes.reviewDossier(pledgeId);
  return { kind: 'return', pledgeId, path, cookie, mark: 'id="tra-lai"', typed };
}

export function reporting({ pledgeId, cookie }: Newcomer, itemId: string, words: string): Step {
  const typed = { reached: 'chua', on: formatDate(calendarDate(todayInVietnam())), words };
  const path = routes.pledgeProgress(pledgeId, itemId);
  return { kind: 'note', pledgeId, path, cookie, mark: 'name="words"', typed };
}

/** The items of an approved pledge, as its page leads to their reports. */
export function itemsOnPage(page: string): readonly string[] {
  return [...page.matchAll(/\/tien-do\/([0-9a-f-]{36})/g)].map(([, itemId = '']) => itemId);
}
