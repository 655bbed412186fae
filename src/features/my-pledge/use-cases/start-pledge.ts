import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { emptyDraftItem } from '@/server/pledge/draft-payload';
import { saveDraft } from '@/server/pledge/draft-store';
import { startPledgeSchema } from '../my-pledge.schema';

/** Opens the member's one pledge of a campaign with as many empty items as it asks for; a second start finds the first. */
export const startPledgeUseCase = defineUseCase({
  name: 'pledge.start',
  input: startPledgeSchema,
  permission: 'pledge.register',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'once',
  records: 'pledge.started',
  async run(scope, { campaignId }) {
    const { tx, actor, now, today } = scope;
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign || !acceptsPledges(campaign, today)) return refuse('campaign.closed');

    const pledgeId = randomUUIDv7();
    const { count } = await tx.pledge.createMany({
      data: {
        id: pledgeId,
        rootId: actor.rootId,
        campaignId,
        memberId: actor.memberId,
        state: 'draft',
        stateSince: now,
      },
      skipDuplicates: true,
    });
    if (count === 0) return ok({ about: { kind: 'campaign', id: campaignId }, goTo: routes.pledges });

    const items = Array.from({ length: campaign.minItems }, () => emptyDraftItem(randomUUIDv7()));
    await saveDraft(scope, pledgeId, { items });
    return ok({
      about: { kind: 'pledge', id: pledgeId },
      goTo: routes.pledgeItemWhat(pledgeId, items[0]?.key ?? ''),
    });
  },
  refusals: () => 'Đợt đăng ký này không còn nhận cam kết. Đồng chí hãy hỏi bí thư chi bộ.',
});
