import { routes } from '@/config/routes';
import type { CampaignRefusalCode } from '@/domain/campaign/set-up';
import { inTypedOrder } from '@/domain/campaign/typed-lines';
import { ok, refuse } from '@/domain/shared/result';
import { recordedChange } from '@/server/action-kit/recorded-change';
import { defineUseCase } from '@/server/action-kit/use-case';
import { readServed, type Served } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { type Basis, linkBasis, unlinkBasis } from '../basis-store';
import { chooseBasisSchema } from '../campaign.schema';
import { findToChange, placeOfCampaign, updateCampaign } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';
import { measureForm } from '../rule-effect';

/** Says which directives and themes the year's pledges serve, in which order: one pledge for all (handbook §2.3). */
export const chooseBasisUseCase = defineUseCase<typeof chooseBasisSchema, CampaignRefusalCode>({
  name: 'campaign.choose-basis',
  input: chooseBasisSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureForm(scope, campaignId, 'basis'),
  async run(scope, { campaignId, version, placedId, place, ...chosen }) {
    const found = await findToChange(scope, campaignId);
    if (!found.ok) return found;
    const placeOf = new Map(placedId.map((id, index) => [id, place[index] ?? '']));
    const inOrder = (ids: readonly string[]) =>
      inTypedOrder([...new Set(ids)].map((id) => ({ id, place: placeOf.get(id) ?? '' }))).map(({ id }) => id);
    const basis = { directiveIds: inOrder(chosen.directiveIds), themeIds: inOrder(chosen.themeIds) };
    if (!(await isOfRoot(scope, basis))) return refuse('campaign.no-basis');

    const before = await readServed(scope, campaignId);
    const updated = await updateCampaign(scope, { campaignId, version }, {});
    if (!updated.ok) return updated;
    await unlinkBasis(scope, campaignId);
    await linkBasis(scope, campaignId, basis);
    const after = await readServed(scope, campaignId);
    return ok({
      about: { kind: 'campaign', id: campaignId, ...recordedChange(told(before), told(after)) },
      goTo: `${routes.campaign(found.value.year)}?vua=can-cu`,
    });
  },
  refusals: campaignRefusal,
});

/** Everybody reads what the year's pledges serve: a committee's own documents and themes are not meant for all. */
async function isOfRoot({ tx, actor }: Scope, { directiveIds, themeIds }: Basis): Promise<boolean> {
  const ofRoot = { rootId: actor.rootId, unitId: actor.rootId };
  const directives = await tx.directive.count({ where: { id: { in: [...directiveIds] }, ...ofRoot } });
  const themes = await tx.theme.count({ where: { id: { in: [...themeIds] }, ...ofRoot } });
  return directives === directiveIds.length && themes === themeIds.length;
}

function told({ directives, themes }: Served) {
  return {
    directives: directives.map(({ symbol }) => symbol),
    themes: themes.map(({ title }) => title),
  };
}
