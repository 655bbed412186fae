import 'server-only';
import type { Scope } from '@/server/db/scope';

/** What a campaign serves, in order. */
export type Basis = { readonly directiveIds: readonly string[]; readonly themeIds: readonly string[] };

export async function linkBasis({ tx, actor }: Scope, campaignId: string, basis: Basis): Promise<void> {
  const { rootId } = actor;
  await tx.campaignDirective.createMany({
    data: basis.directiveIds.map((directiveId, index) => ({
      campaignId,
      directiveId,
      rootId,
      ordinal: index + 1,
    })),
  });
  await tx.campaignTheme.createMany({
    data: basis.themeIds.map((themeId, index) => ({ campaignId, themeId, rootId, ordinal: index + 1 })),
  });
}

export async function unlinkBasis({ tx }: Scope, campaignId: string): Promise<void> {
  await tx.campaignDirective.deleteMany({ where: { campaignId } });
  await tx.campaignTheme.deleteMany({ where: { campaignId } });
}
