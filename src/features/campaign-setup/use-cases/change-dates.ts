import { routes } from '@/config/routes';
import { type CampaignRefusalCode, refuseClosingBefore, refuseDates } from '@/domain/campaign/set-up';
import { ok } from '@/domain/shared/result';
import { recordedChange } from '@/server/action-kit/recorded-change';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeDatesSchema } from '../campaign.schema';
import {
  findToChange,
  listGranted,
  placeOfCampaign,
  recordedDates,
  rowOfDates,
  updateCampaign,
} from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';
import { measureDates } from '../rule-effect';

/** Changes the name and the dates; in a running year what it does to the figures is shown before it is done. */
export const changeDatesUseCase = defineUseCase<typeof changeDatesSchema, CampaignRefusalCode>({
  name: 'campaign.change-dates',
  input: changeDatesSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureDates(scope, campaignId),
  async run(scope, { campaignId, version, ...dates }) {
    const found = await findToChange(scope, campaignId);
    if (!found.ok) return found;
    const campaign = found.value;
    const refused =
      refuseDates({ year: campaign.year, ...dates }) ??
      refuseClosingBefore(dates.closesOn, await listGranted(scope, campaignId));
    if (refused) return refused;
    const updated = await updateCampaign(scope, { campaignId, version }, rowOfDates(dates));
    if (!updated.ok) return updated;
    return ok({
      about: {
        kind: 'campaign',
        id: campaignId,
        ...recordedChange(recordedDates(campaign), recordedDates(dates)),
      },
      goTo: `${routes.campaign(campaign.year)}?vua=thoi-gian`,
    });
  },
  refusals: campaignRefusal,
});
