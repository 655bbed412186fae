import 'server-only';
import type { CampaignSection } from '@/domain/campaign/set-up';
import type { Scope } from '../db/scope';
import { campaignSectionsSchema } from './campaign-sections';
import {
  CAMPAIGN_FIELDS,
  type CampaignRow,
  type CampaignWithTitle,
  toKnownCampaign,
} from './current-campaign';

/** A campaign with the sections that it asks of a person's pledge. */
export type CampaignToWrite = CampaignWithTitle & { readonly sections: readonly CampaignSection[] };

const sectionsSchema = campaignSectionsSchema.catch([]);

export const CAMPAIGN_TO_WRITE_FIELDS = { ...CAMPAIGN_FIELDS, sections: true } as const;

type Row = CampaignRow & { readonly sections: unknown };

export async function findCampaignToWrite(
  { tx, actor }: Pick<Scope, 'tx' | 'actor'>,
  id: string,
): Promise<CampaignToWrite | null> {
  const row = await tx.campaign.findUnique({
    where: { id },
    select: CAMPAIGN_TO_WRITE_FIELDS,
  });
  return toCampaignToWrite(actor, row);
}

/** The same for a row that has been read. */
export function toCampaignToWrite(actor: Scope['actor'], row: Row | null): CampaignToWrite | null {
  const campaign = toKnownCampaign(actor, row);
  return campaign && { ...campaign, sections: sectionsSchema.parse(campaign.sections) };
}
