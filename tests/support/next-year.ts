import { randomUUIDv7 } from 'node:crypto';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import type { Prisma } from '@/server/db/generated/client';
import type { SmallDistrict } from './small-district';

/** The open campaign of 2027, in which a pledge may start from last year's. */
export async function nextYearsCampaign(
  { owner, units }: SmallDistrict,
  rules: Partial<Prisma.CampaignUncheckedCreateInput> = {},
): Promise<string> {
  const id = randomUUIDv7();
  await owner.campaign.create({
    data: {
      id,
      rootId: units.root,
      year: 2027,
      title: 'Học tập và làm theo Bác năm 2027',
      startsOn: toDbDate(calendarDate('2027-01-01')),
      registrationDeadline: toDbDate(calendarDate('2027-03-31')),
      closesOn: toDbDate(calendarDate('2027-12-31')),
      minItems: 3,
      obligesNonParty: false,
      ...rules,
    },
  });
  return id;
}
