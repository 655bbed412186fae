import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { type CampaignRefusalCode, type CampaignSection, USUAL_SECTIONS } from '@/domain/campaign/set-up';
import { arrangeLines, wordsSaidTwice } from '@/domain/campaign/typed-lines';
import { ok, refuse } from '@/domain/shared/result';
import { recordedChange } from '@/server/action-kit/recorded-change';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeSectionsSchema } from '../campaign.schema';
import { findToChange, placeOfCampaign, updateCampaign } from '../campaign-store';
import { readTemplate } from '../queries/read-template';
import { campaignRefusal } from '../refusal-messages';
import { measureForm } from '../rule-effect';

/** Changes the headings of the printed pledge; what was handed in keeps the headings of its day. */
export const changeSectionsUseCase = defineUseCase<typeof changeSectionsSchema, CampaignRefusalCode>({
  name: 'campaign.change-sections',
  input: changeSectionsSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureForm(scope, campaignId, 'sections'),
  async run(scope, { campaignId, version, key, place, heading, hint, required, afterWorks }) {
    const found = await findToChange(scope, campaignId);
    if (!found.ok) return found;
    const before = (await readTemplate(scope, campaignId)).sections;
    const typed = heading.map((text, index) => ({
      key: key[index] ?? '',
      place: place[index] ?? '',
      text,
      hint: hint[index] ?? '',
      isRequired: required.includes(String(index)),
      position: afterWorks.includes(String(index)) ? ('after' as const) : ('before' as const),
    }));
    const known = [...before, ...USUAL_SECTIONS].map((section) => section.key);
    const arranged = arrangeLines(typed, known, randomUUIDv7);
    const twice = wordsSaidTwice(arranged);
    if (twice) return refuse('campaign.same-line', { field: 'heading', words: twice });

    const sections = arranged.map(
      ({ text, place: _, ...section }): CampaignSection => ({ ...section, heading: text }),
    );
    const updated = await updateCampaign(scope, { campaignId, version }, { sections });
    if (!updated.ok) return updated;
    return ok({
      about: { kind: 'campaign', id: campaignId, ...recordedChange(told(before), told(sections)) },
      goTo: `${routes.campaign(found.value.year)}?vua=cac-muc`,
    });
  },
  refusals: campaignRefusal,
});

function told(sections: readonly CampaignSection[]) {
  return {
    sections: sections.map(({ heading }) => heading),
    hints: sections.map(({ hint }) => hint),
    requiredSections: sections.filter(({ isRequired }) => isRequired).map(({ heading }) => heading),
    sectionsAfterWorks: sections.filter(({ position }) => position === 'after').map(({ heading }) => heading),
  };
}
