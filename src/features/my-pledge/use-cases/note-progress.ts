import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import type { ItemRefusalCode } from '@/domain/pledge/followed-item';
import { noteProgress } from '@/domain/pledge/note-progress';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { placeOfItem } from '@/server/pledge/dossier-place';
import { findItem, saveNote } from '@/server/pledge/item-store';
import { lockDossierOfItem } from '@/server/pledge/lock-dossier';
import { findPledge } from '@/server/pledge/pledge-store';
import { noteProgressSchema } from '../my-pledge.schema';
import { itemRefusalSentence } from '../refusal-messages';
import { aboutItem, writerAct } from './writer-act';

/** The writer reports on one item: a value or "đã xong", the day it speaks of, and words. */
export const noteProgressUseCase = defineUseCase<typeof noteProgressSchema, ItemRefusalCode>({
  name: 'pledge.note-progress',
  input: noteProgressSchema,
  permission: 'pledge.note-progress',
  at: (scope, { itemId }) => placeOfItem(scope, itemId),
  effect: 'once',
  records: 'item.progress-noted',
  async run(scope, { itemId, version, value, reached, on, words }) {
    // An amendment may be put in force at this moment: the report goes to the version that then is.
    await lockDossierOfItem(scope, itemId);
    const item = await findItem(scope, itemId);
    const campaign = item && (await findCampaign(scope, item.campaignId));
    if (!campaign) return refuse('item.stale');
    const pledge = await findPledge(scope, item.pledgeId);
    if (!pledge) return refuse('item.stale');
    const act = await writerAct(scope, pledge, version);
    const noted = noteProgress(item, act, {
      noteId: randomUUIDv7(),
      value,
      reached: reached ? reached === 'co' : null,
      on,
      words,
      campaignStartsOn: campaign.startsOn,
    });
    if (!noted.ok) return noted;
    if (!(await saveNote(scope, item, noted.value.item, noted.value.fact))) return refuse('item.stale');
    return ok({
      about: aboutItem(scope, pledge, { before: item, after: noted.value.item }),
      goTo: `${routes.pledge(item.pledgeId)}?vua=bao`,
    });
  },
  refusals: itemRefusalSentence,
});
