import type { ItemRefusalCode } from '@/domain/pledge/followed-item';
import type { PledgeRefusalCode, PledgeTransitionKind } from '@/domain/pledge/pledge';
import type { NumberProblem } from '@/domain/shared/parse-number';

/** What a reviewer's act may be answered with; each has its sentence in `refusal-messages.ts`. */
export type PledgeReviewRefusal = PledgeRefusalCode | 'pledge.not-found' | 'item.not-of-pledge';
export type ItemReviewRefusal = ItemRefusalCode | NumberProblem | 'number.negative' | 'item.not-found';
export type InRowRefusal = 'review.none-approved';

/** What may have happened to a dossier before a late form came in. */
export type ActKind = PledgeTransitionKind | 'note' | 'confirmation' | 'refusal' | 'confirmation_taken_back';
