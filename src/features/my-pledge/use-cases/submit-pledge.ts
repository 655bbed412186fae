import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { pledgeCode } from '@/domain/pledge/pledge-code';
import type { PledgeItemContent } from '@/domain/pledge/pledge-item';
import { submit } from '@/domain/pledge/submit-pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { readDraft } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { fromMeasure } from '@/server/pledge/measure-columns';
import { findPledge, type StoredPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { submitPledgeSchema } from '../my-pledge.schema';
import { type SubmitRefusalCode, submitRefusalSentence } from '../refusal-messages';

/** Hands the draft in for review: typed rows come into being, and a reference number at the first time. */
export const submitPledgeUseCase = defineUseCase<typeof submitPledgeSchema, SubmitRefusalCode>({
  name: 'pledge.submit',
  input: submitPledgeSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.submitted',
  async run(scope, { pledgeId, version, draftVersion }) {
    const { actor, today } = scope;
    await lockDossier(scope, pledgeId);
    const pledge = await findPledge(scope, pledgeId);
    const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
    if (!campaign) return refuse('pledge.stale');
    const draft = await readDraft(scope, pledge);
    if (draft.version !== draftVersion) return refuse('draft.stale');
    const items = draft.items.map((item) => parseDraftItem(item, campaign));
    const act = { by: actor.memberId, byRole: 'member', on: today, expectedVersion: version } as const;
    const submitted = submit(pledge, act, { campaign, items });
    if (!submitted.ok) return submitted;

    const versionId = await keepVersion(scope, pledge, zipKeys(draft.items, submitted.value.items));
    const code = pledge.code ?? (await nextCode(scope, campaign));
    const isSaved = await savePledgeMove(scope, { before: pledge, move: submitted.value, versionId, code });
    if (!isSaved) return refuse('pledge.stale');
    return ok({
      about: { kind: 'pledge', id: pledgeId },
      details: { items: items.length },
      goTo: routes.pledgeSubmitted(pledgeId),
    });
  },
  refusals: submitRefusalSentence,
});

type KeyedContent = PledgeItemContent & { readonly key: string };

function zipKeys(
  drafts: readonly { readonly key: string }[],
  contents: readonly PledgeItemContent[],
): readonly KeyedContent[] {
  return contents.map((content, index) => ({ ...content, key: drafts[index]?.key ?? randomUUIDv7() }));
}

async function keepVersion(
  { tx, actor, now }: Scope,
  pledge: StoredPledge,
  contents: readonly KeyedContent[],
): Promise<string> {
  const id = randomUUIDv7();
  const authorId = actor.memberId;
  const earlier = await tx.pledgeVersion.count({ where: { pledgeId: pledge.id } });
  await tx.pledgeVersion.create({
    data: { id, pledgeId: pledge.id, ordinal: earlier + 1, authorId, submittedAt: now },
    select: { id: true },
  });
  await tx.pledgeItem.createMany({
    data: contents.map(({ key, what, group, measure, dueOn }, index) => ({
      id: randomUUIDv7(),
      pledgeId: pledge.id,
      versionId: id,
      authorId,
      key,
      ordinal: index + 1,
      what,
      group,
      dueOn: toDbDate(dueOn),
      ...fromMeasure(measure),
    })),
  });
  return id;
}

/** The campaign's next number; two who hand in at once get two numbers. */
async function nextCode({ tx }: Scope, campaign: CampaignWithTitle): Promise<string> {
  const { lastPledgeNumber } = await tx.campaign.update({
    where: { id: campaign.id },
    data: { lastPledgeNumber: { increment: 1 } },
    select: { lastPledgeNumber: true },
  });
  return pledgeCode(campaign.year, lastPledgeNumber);
}
