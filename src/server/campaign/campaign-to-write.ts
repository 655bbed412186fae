import 'server-only';
import type { CampaignSection } from '@/domain/campaign/set-up';
import type { Scope } from '../db/scope';
import { campaignSectionsSchema } from './campaign-sections';
import { type CampaignWithTitle, findCampaign } from './current-campaign';

/** A campaign with the sections that it asks of a person's pledge. */
export type CampaignToWrite = CampaignWithTitle & { readonly sections: readonly CampaignSection[] };

const sectionsSchema = campaignSectionsSchema.catch([]);

export async function findCampaignToWrite(scope: Scope, id: string): Promise<CampaignToWrite | null> {
  const campaign = await findCampaign(scope, id);
  if (!campaign) return null;
  const { sections } = await scope.tx.campaign.findUniqueOrThrow({
    where: { id },
    select: { sections: true },
  });
  return { ...campaign, sections: sectionsSchema.parse(sections) };
}
