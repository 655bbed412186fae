import { characterOf } from './character';
import type { Dossier } from './dossier';
import { planProgress } from './progress-plan';
import { hasParts, tellProgress } from './progress-story';
import { randomFor } from './random';
import { scenarioFor } from './ready-scenarios';
import { planRegistration, startingLater } from './registration-plan';
import { obligedFrom, type Telling, tellRegistration } from './registration-story';

/** Tells one person's year: the registration first, then what became of each item. */
export function tellDossier(circumstances: Omit<Telling, 'random' | 'firstDueOn'>): Dossier | null {
  const { author, campaign, today } = circumstances;
  const random = randomFor('dossier', author.home.row.name, author.ordinal, campaign.year);
  const character = characterOf(author.home, campaign.year);
  const scenario = scenarioFor(author, campaign, today);
  const telling: Telling = { ...circumstances, random, firstDueOn: scenario?.firstDueOn ?? null };
  const from = obligedFrom(telling);
  if (from === null) return null;
  const natural = startingLater(planRegistration(campaign, character, random), from, random);
  const dossier = tellRegistration(scenario?.registration ?? natural, telling);
  if (!dossier?.approvedOn) return dossier;

  const { approvedOn } = dossier;
  for (const [position, item] of dossier.currentItems.entries()) {
    const { dueOn, measure } = item.content;
    const window = { approvedOn, dueOn, isCounted: hasParts(measure), closesOn: campaign.closesOn };
    const chance = planProgress(window, character, random);
    const steps = scenario?.progressOf(position, approvedOn) ?? chance;
    tellProgress(item, steps, { telling, approvedOn });
  }
  return dossier;
}
