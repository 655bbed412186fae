import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import type { CampaignRefusalCode, CampaignSection, ResultGrade } from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { changeFormSchema } from '../campaign.schema';
import { placeOfCampaign, updateCampaign } from '../campaign-store';
import { readTemplate } from '../queries/read-template';
import { campaignRefusal } from '../refusal-messages';

/** Changes the headings of the printed pledge and the words of the result; what was printed stays as it was. */
export const changeFormUseCase = defineUseCase<typeof changeFormSchema, CampaignRefusalCode>({
  name: 'campaign.change-form',
  input: changeFormSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  async run(scope, { campaignId, version, heading, hint, required, grade }) {
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign) return refuse('campaign.not-found');
    const before = await readTemplate(scope, campaignId);
    const sections = heading.flatMap((text, index): CampaignSection[] =>
      text === ''
        ? []
        : [
            {
              key: keyOf(before.sections, ({ heading: known }) => known === text) ?? randomUUIDv7(),
              heading: text,
              hint: hint[index] ?? '',
              isRequired: required.includes(String(index)),
            },
          ],
    );
    const resultScale = grade.filter(Boolean).map(
      (label): ResultGrade => ({
        key: keyOf(before.resultScale, (known) => known.label === label) ?? randomUUIDv7(),
        label,
      }),
    );
    const updated = await updateCampaign(scope, { campaignId, version }, { sections, resultScale });
    if (!updated.ok) return updated;
    const told = (all: typeof before) => ({
      sections: all.sections.map((section) => section.heading),
      resultScale: all.resultScale.map(({ label }) => label),
    });
    return ok({
      about: {
        kind: 'campaign',
        id: campaignId,
        before: told(before),
        after: told({ sections, resultScale }),
      },
      goTo: `${routes.campaign(campaign.year)}?vua=bieu-mau`,
    });
  },
  refusals: campaignRefusal,
});

/** A heading that stays keeps its key, so that drafts find their words again. */
function keyOf<Row extends { readonly key: string }>(rows: readonly Row[], isSame: (row: Row) => boolean) {
  return rows.find(isSame)?.key;
}
