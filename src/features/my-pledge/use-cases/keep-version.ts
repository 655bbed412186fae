import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { pledgeCode } from '@/domain/pledge/pledge-code';
import type { PledgeItemContent } from '@/domain/pledge/pledge-item';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import type { CampaignWithTitle } from '@/server/campaign/current-campaign';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { fromMeasure } from '@/server/pledge/measure-columns';
import { fromPart } from '@/server/pledge/part-rows';
import type { StoredPledge } from '@/server/pledge/pledge-store';

export type VersionToKeep = {
  readonly pledge: StoredPledge;
  /** The draft's items with the keys that they keep through all versions. */
  readonly drafts: readonly { readonly key: string }[];
  readonly items: readonly PledgeItemContent[];
  readonly parts: readonly PledgePartContent[];
};

type Base = { readonly pledgeId: string; readonly versionId: string; readonly authorId: string };

/** Writes what is handed in as a version of its own: its words never change afterwards. */
export async function keepVersion(scope: Scope, version: VersionToKeep): Promise<string> {
  const { tx, now } = scope;
  const { pledge } = version;
  const authorId = pledge.memberId ?? scope.actor.memberId;
  const id = randomUUIDv7();
  const earlier = await tx.pledgeVersion.count({ where: { pledgeId: pledge.id } });
  await tx.pledgeVersion.create({
    data: {
      id,
      pledgeId: pledge.id,
      ordinal: earlier + 1,
      authorId,
      submittedAt: now,
      ...enteredBy(scope, authorId),
    },
    select: { id: true },
  });
  const base = { pledgeId: pledge.id, versionId: id, authorId };
  await keepItems(scope, base, version);
  await keepParts(scope, base, version.parts);
  return id;
}

/** Typed for somebody else: by whom, under the name of then. */
function enteredBy({ actor }: Scope, authorId: string) {
  return authorId === actor.memberId ? {} : { enteredById: actor.memberId, enteredByName: actor.fullName };
}

async function keepItems(
  { tx }: Scope,
  base: Base,
  { drafts, items }: Pick<VersionToKeep, 'drafts' | 'items'>,
): Promise<void> {
  await tx.pledgeItem.createMany({
    data: items.map(({ what, group, measure, dueOn }, index) => ({
      id: randomUUIDv7(),
      ...base,
      key: drafts[index]?.key ?? randomUUIDv7(),
      ordinal: index + 1,
      what,
      group,
      dueOn: toDbDate(dueOn),
      ...fromMeasure(measure),
    })),
  });
}

async function keepParts({ tx }: Scope, base: Base, parts: readonly PledgePartContent[]): Promise<void> {
  const counted = new Map<string, number>();
  await tx.pledgePart.createMany({
    data: parts.map((part) => {
      const ordinal = (counted.get(part.kind) ?? 0) + 1;
      counted.set(part.kind, ordinal);
      return { id: randomUUIDv7(), ...base, ordinal, ...fromPart(part) };
    }),
  });
}

/** The campaign's next number; two who hand in at once get two numbers. */
export async function nextCode({ tx }: Scope, campaign: CampaignWithTitle): Promise<string> {
  const { lastPledgeNumber } = await tx.campaign.update({
    where: { id: campaign.id },
    data: { lastPledgeNumber: { increment: 1 } },
    select: { lastPledgeNumber: true },
  });
  return pledgeCode(campaign.year, lastPledgeNumber);
}
