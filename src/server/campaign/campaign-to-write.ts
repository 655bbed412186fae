import 'server-only';
import { z } from 'zod';
import type { SectionAsked } from '@/domain/pledge/parse-draft-part';
import type { Scope } from '../db/scope';
import { type CampaignWithTitle, findCampaign } from './current-campaign';

/** A campaign with the sections that it asks of a person's pledge. */
export type CampaignToWrite = CampaignWithTitle & { readonly sections: readonly SectionAsked[] };

const sectionsSchema = z
  .array(
    z.object({
      key: z.string().min(1).max(64),
      heading: z.string().min(1),
      hint: z.string().default(''),
      isRequired: z.boolean().default(false),
    }),
  )
  .catch([]);

export async function findCampaignToWrite(scope: Scope, id: string): Promise<CampaignToWrite | null> {
  const campaign = await findCampaign(scope, id);
  if (!campaign) return null;
  const { sections } = await scope.tx.campaign.findUniqueOrThrow({
    where: { id },
    select: { sections: true },
  });
  return { ...campaign, sections: sectionsSchema.parse(sections) };
}
