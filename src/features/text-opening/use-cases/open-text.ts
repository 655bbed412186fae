import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findOpenedToday, findPledgeToOpen, keepOpening, placeOfOpener } from '../opening-store';
import { statedReason } from '../opening-words';
import { type OpeningRefusalCode, openingRefusal } from '../refusal-messages';
import { openTextSchema } from '../text-opening.schema';

/**
 * Opens one person's text to its reader until the end of the day. The person reads who, when and why; a pledge that is
 * open already is only gone to.
 */
export const openTextUseCase = defineUseCase<typeof openTextSchema, OpeningRefusalCode>({
  name: 'text.open',
  input: openTextSchema,
  permission: 'pledge.open-text',
  at: placeOfOpener,
  effect: 'once',
  records: 'text.opened',
  async run(scope, { code, ground, reason: words }) {
    const found = await findPledgeToOpen(scope, code);
    if (!found) return refuse('opening.not-found');
    const { pledgeId, memberId, role } = found;
    const goTo = routes.openedText(pledgeId);
    if (await findOpenedToday(scope, pledgeId)) return ok({ about: [], goTo });

    const reason = statedReason(ground, words);
    if (!(await keepOpening(scope, pledgeId, reason))) return refuse('opening.not-found');
    return ok({
      about: { kind: 'pledge', id: pledgeId, after: { code, role, reason }, concerns: memberId },
      goTo,
    });
  },
  refusals: openingRefusal,
});
