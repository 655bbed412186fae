import type { Campaign } from '@/domain/campaign/campaign';
import { isObliged } from '@/domain/organisation/standing';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type AmendmentPlan, planAmendment, tellAmendment } from './amendment-story';
import { type Character, characterOf } from './character';
import type { Dossier } from './dossier';
import type { ItemFile } from './item-file';
import { membershipOn, type Person } from './people';
import { type ProgressStep, planProgress } from './progress-plan';
import { hasParts, type ItemOn, tellProgress } from './progress-story';
import { randomFor } from './random';
import { type Scenario, scenarioFor } from './ready-scenarios';
import { enteredFor, planRegistration, type RegistrationStep, startingLater } from './registration-plan';
import { obligedFrom, type Telling, tellRegistration } from './registration-story';
import { asAuthor, type Hands } from './reviewers';

export type PersonTelling = {
  readonly rootId: string;
  readonly campaign: Campaign;
  readonly author: Person;
  readonly isLeader: boolean;
  readonly hands: Hands;
  readonly today: CalendarDate;
  readonly until: CalendarDate;
};

const SHARE_OF_ENTERED = 0.012;
const SHARE_ON_PAPER = 0.4;

/** Tells one person's year: the registration first, then what became of each item. */
export function tellDossier(circumstances: PersonTelling): Dossier | null {
  const { author, campaign, today } = circumstances;
  const subject = [author.home.row.name, author.ordinal, campaign.year] as const;
  const random = randomFor('dossier', ...subject);
  const character = characterOf(author.home, campaign.year);
  const scenario = scenarioFor(author, campaign, today);
  const from = obligedFrom(author, campaign);
  if (from === null) return null;
  const { rootId, until } = circumstances;
  const telling: Telling = {
    ...{ rootId, campaign, today, until, random },
    holder: holderOf(circumstances),
    parts: [],
    firstDueOn: scenario?.firstDueOn ?? null,
  };
  const natural = startingLater(planRegistration(campaign, character, random), from, random);
  const registration = scenario?.registration ?? perhapsEntered(natural, author, campaign);
  const dossier = tellRegistration(registration, telling);
  if (dossier?.approvedOn) tellYear(dossier, { telling, character, scenario, subject });
  return dossier;
}

function holderOf({ author, isLeader, hands, campaign }: PersonTelling): Telling['holder'] {
  return {
    memberId: author.row.id,
    unitId: null,
    trade: author.home.trade,
    works: null,
    isLeader,
    isReady: author.ready !== null,
    writerOn: () => asAuthor(author),
    reviewerOn: (on) => hands.reviewerOf(author, on),
    mayPledgeOn: (on) => {
      const membership = membershipOn(author, on);
      return membership !== null && isObliged(membership.standing, campaign);
    },
  };
}

/** A few people of the hamlets have no telephone: their secretary types for them. */
function perhapsEntered(
  steps: readonly RegistrationStep[],
  { home, ordinal, isSteady }: Person,
  { year }: Campaign,
): readonly RegistrationStep[] {
  const random = randomFor('entered', home.row.name, ordinal, year);
  if (isSteady || home.trade !== 'hamlet' || !random.chance(SHARE_OF_ENTERED)) return steps;
  return enteredFor(steps, random.chance(SHARE_ON_PAPER) ? 'note-paper' : 'confirm-entry', random);
}

type Year = {
  readonly telling: Telling;
  readonly character: Character;
  readonly scenario: Scenario | null;
  readonly subject: readonly (string | number)[];
};

/** What became of each item once the pledge was approved, and of the pledge when it was amended. */
export function tellYear(dossier: Dossier, year: Year): void {
  const { approvedOn } = dossier;
  // Who stood by a paper has no telephone to report with.
  if (!approvedOn || dossier.versions.at(-1)?.confirmed_by === 'paper') return;
  const { telling, scenario, subject } = year;
  const items = dossier.currentItems;
  const wish = scenario ? scenario.amendment : randomFor('amendment', ...subject);
  const amendment = wish && planAmendment(wish, { approvedOn, telling });
  if (amendment) {
    tellAmendedYear(dossier, amendment, { ...year, approvedOn });
    return;
  }
  for (const [position, item] of items.entries()) {
    tellProgress(() => item, stepsOf(item, position, { ...year, approvedOn }), { telling, approvedOn });
  }
}

type ApprovedYear = Year & { readonly approvedOn: CalendarDate };

/** What happens to an item by its story, or by chance. */
function stepsOf(
  { content }: ItemFile,
  position: number,
  { telling, character, scenario, approvedOn }: ApprovedYear,
): readonly ProgressStep[] {
  const { dueOn, measure } = content;
  const window = { approvedOn, dueOn, isCounted: hasParts(measure), closesOn: telling.campaign.closesOn };
  const chance = planProgress(window, character, telling.random);
  return scenario?.progressOf(position, approvedOn) ?? chance;
}

function tellAmendedYear(dossier: Dossier, amendment: AmendmentPlan, year: ApprovedYear): void {
  const { telling, approvedOn } = year;
  const items = dossier.currentItems;
  const planned = items.map((item, position) => stepsOf(item, position, year));
  const amended = tellAmendment(dossier, amendment, { telling, planned });
  const versions = items.map((item, position) => ({ item, after: dossier.currentItems[position] ?? item }));
  for (const [position, { item, after }] of versions.entries()) {
    const itemOn: ItemOn = (on) => (amended && on > amended.inForceFrom ? after : item);
    const isNew = amended?.position === position;
    const steps = isNew
      ? stepsOf(after, position, { ...year, approvedOn: amended.inForceFrom })
      : (planned[position] ?? []);
    tellProgress(itemOn, steps, { telling, approvedOn });
  }
}
