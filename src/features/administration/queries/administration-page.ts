import 'server-only';
import { can } from '@/domain/access/permissions';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';

/** What the office has so far: the first empty one is the next step. */
export type AdministrationPage = {
  readonly rootId: string;
  readonly units: number;
  readonly cells: number;
  readonly people: number;
  readonly peopleWithoutAccount: number;
  readonly cellsWithoutSecretary: number;
  readonly campaignOfficers: number;
  readonly directives: number;
  readonly openCampaigns: number;
};

export async function readAdministration(scope: Scope): Promise<AdministrationPage | null> {
  const { tx, actor, today } = scope;
  const { rootId } = actor;
  const place = await placeOfUnit(scope, rootId);
  if (!place || !can(actor, 'unit.keep', place)) return null;
  const live = { rootId, ...validOn(today) };
  const secretaries = { role: 'cell_secretary', ...validOn(today) } as const;
  return {
    rootId,
    units: await tx.unit.count({ where: { ...live, kind: { not: 'root' } } }),
    cells: await tx.unit.count({ where: { ...live, kind: 'cell' } }),
    people: await tx.member.count({ where: { rootId, memberships: { some: validOn(today) } } }),
    peopleWithoutAccount: await tx.member.count({
      where: { rootId, account: null, memberships: { some: validOn(today) } },
    }),
    cellsWithoutSecretary: await tx.unit.count({
      where: { ...live, kind: 'cell', assignments: { none: secretaries } },
    }),
    campaignOfficers: await tx.roleAssignment.count({ where: { ...live, role: 'campaign_officer' } }),
    directives: await tx.directive.count({ where: { rootId } }),
    openCampaigns: await tx.campaign.count({ where: { rootId, state: 'open' } }),
  };
}
