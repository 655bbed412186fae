import 'server-only';
import { z } from 'zod';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { SectionAsked } from '@/domain/pledge/parse-draft-part';
import type { Scope } from '../db/scope';
import { type CampaignWithTitle, findCampaign } from './current-campaign';

/** A campaign with what it asks of a pledge's text, and of which kinds of unit it asks one. */
export type CampaignToWrite = CampaignWithTitle & {
  readonly sections: readonly SectionAsked[];
  readonly obligedUnitKinds: readonly UnitKind[];
};

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
  const { sections, obligedUnitKinds } = await scope.tx.campaign.findUniqueOrThrow({
    where: { id },
    select: { sections: true, obligedUnitKinds: true },
  });
  return { ...campaign, sections: sectionsSchema.parse(sections), obligedUnitKinds };
}
