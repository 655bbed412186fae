import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import type { CampaignRefusalCode, ResultGrade } from '@/domain/campaign/set-up';
import { arrangeLines, wordsSaidTwice } from '@/domain/campaign/typed-lines';
import { ok, refuse } from '@/domain/shared/result';
import { recordedChange } from '@/server/action-kit/recorded-change';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeScaleSchema } from '../campaign.schema';
import { findToChange, placeOfCampaign, updateCampaign } from '../campaign-store';
import { readTemplate } from '../queries/read-template';
import { campaignRefusal } from '../refusal-messages';
import { measureForm } from '../rule-effect';

/** Changes the words in which a year's result is told, best first (handbook §7.1). */
export const changeScaleUseCase = defineUseCase<typeof changeScaleSchema, CampaignRefusalCode>({
  name: 'campaign.change-scale',
  input: changeScaleSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureForm(scope, campaignId, 'scale'),
  async run(scope, { campaignId, version, key, place, grade }) {
    const found = await findToChange(scope, campaignId);
    if (!found.ok) return found;
    const before = (await readTemplate(scope, campaignId)).resultScale;
    const typed = grade.map((text, index) => ({ key: key[index] ?? '', place: place[index] ?? '', text }));
    const known = before.map((one) => one.key);
    const arranged = arrangeLines(typed, known, randomUUIDv7);
    const twice = wordsSaidTwice(arranged);
    if (twice) return refuse('campaign.same-line', { field: 'grade', words: twice });

    const resultScale = arranged.map((line): ResultGrade => ({ key: line.key, label: line.text }));
    const updated = await updateCampaign(scope, { campaignId, version }, { resultScale });
    if (!updated.ok) return updated;
    return ok({
      about: { kind: 'campaign', id: campaignId, ...recordedChange(told(before), told(resultScale)) },
      goTo: `${routes.campaign(found.value.year)}?vua=thang-ket-qua`,
    });
  },
  refusals: campaignRefusal,
});

function told(scale: readonly ResultGrade[]) {
  return { resultScale: scale.map(({ label }) => label) };
}
