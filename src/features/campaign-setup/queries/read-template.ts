import 'server-only';
import { z } from 'zod';
import type { CampaignSection, ResultGrade } from '@/domain/campaign/set-up';
import { campaignSectionsSchema } from '@/server/campaign/campaign-sections';
import type { Scope } from '@/server/db/scope';

const scaleSchema = z.array(z.object({ key: z.string(), label: z.string() }));

/** The printed form's headings and the words of the result, as the campaign holds them. */
export type Template = {
  readonly sections: readonly CampaignSection[];
  readonly resultScale: readonly ResultGrade[];
};

export async function readTemplate({ tx }: Pick<Scope, 'tx'>, campaignId: string): Promise<Template> {
  const row = await tx.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { sections: true, resultScale: true },
  });
  return {
    sections: campaignSectionsSchema.parse(row.sections),
    resultScale: scaleSchema.parse(row.resultScale),
  };
}
