import type { Picture } from './picture';
import { PICTURES_OF_ADMINISTRATORS } from './pictures/of-administrators';
import { PICTURES_OF_CAMPAIGN_OFFICE } from './pictures/of-campaign-office';
import { PICTURES_OF_COMMITTEES } from './pictures/of-committees';
import { PICTURES_OF_LEADERS } from './pictures/of-leaders';
import { PICTURES_OF_MEMBERS } from './pictures/of-members';
import { PICTURES_OF_NOBODY } from './pictures/of-nobody';
import { PICTURES_OF_SECRETARIES } from './pictures/of-secretaries';

/** Everything that is taken of the demonstration, in the order of the people. */
export const ALL_PICTURES: readonly Picture[] = [
  ...PICTURES_OF_MEMBERS,
  ...PICTURES_OF_SECRETARIES,
  ...PICTURES_OF_COMMITTEES,
  ...PICTURES_OF_CAMPAIGN_OFFICE,
  ...PICTURES_OF_LEADERS,
  ...PICTURES_OF_ADMINISTRATORS,
  ...PICTURES_OF_NOBODY,
];
