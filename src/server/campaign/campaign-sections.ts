import { z } from 'zod';
import { type CampaignSection, SECTION_POSITIONS, usualPosition } from '@/domain/campaign/set-up';

/** The sections of the form as a campaign holds them; those kept before there were positions stand where they usually do. */
export const campaignSectionsSchema = z.array(
  z
    .object({
      key: z.string().min(1).max(64),
      heading: z.string().min(1),
      hint: z.string().default(''),
      isRequired: z.boolean().default(false),
      position: z.enum(SECTION_POSITIONS).optional(),
    })
    .transform(
      (section): CampaignSection => ({
        ...section,
        position: section.position ?? usualPosition(section.key),
      }),
    ),
);
