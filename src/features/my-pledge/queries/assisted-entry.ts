import 'server-only';
import { can } from '@/domain/access/permissions';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { isObliged, type Standing } from '@/domain/organisation/standing';
import type { PledgeState } from '@/domain/pledge/pledge';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';

/** Whether a person can sign in: a member without an account is the first to be helped. */
export type AccountUse = 'none' | 'never-used' | 'used';

export type AssistedPerson = {
  readonly memberId: string;
  readonly fullName: string;
  readonly standing: Standing;
  readonly isObliged: boolean;
  readonly account: AccountUse;
  readonly pledge: { readonly id: string; readonly state: PledgeState; readonly isTypedByMe: boolean } | null;
};

export type AssistedCell = {
  readonly unitId: string;
  readonly name: string;
  readonly people: readonly AssistedPerson[];
};

export type AssistedEntry = {
  readonly campaign: CampaignWithTitle | null;
  readonly canStart: boolean;
  readonly cells: readonly AssistedCell[];
  readonly key: string;
};

/** The members of the cells whose secretary the actor is, with their pledges of the year; null for everybody else. */
export async function readAssistedEntry(scope: Scope): Promise<AssistedEntry | null> {
  const cells = await listOwnCells(scope);
  if (cells.length === 0) return null;
  const campaign = await findCurrentCampaign(scope);
  const people = campaign ? await listPeople(scope, cells, campaign) : [];
  return {
    campaign,
    canStart: campaign !== null && acceptsPledges(campaign, scope.today),
    cells: cells.map(({ id, name }) => ({
      unitId: id,
      name,
      people: people.filter(({ cellId }) => cellId === id),
    })),
    key: crypto.randomUUID(),
  };
}

type OwnCell = { readonly id: string; readonly name: string };

async function listOwnCells(scope: Scope): Promise<readonly OwnCell[]> {
  const { tx, actor } = scope;
  const held = actor.assignments.filter(({ role }) => role === 'cell_secretary').map(({ unitId }) => unitId);
  const units = await tx.unit.findMany({
    where: { id: { in: held }, rootId: actor.rootId, kind: 'cell' },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  // The names of a cell's people are asked of the cell itself: nothing above it matters here.
  return units.filter(({ id }) =>
    can(actor, 'people.names', { kind: 'unit', unitId: id, superiorIds: [actor.rootId] }),
  );
}

async function listPeople(
  { tx, actor, today }: Scope,
  cells: readonly OwnCell[],
  campaign: CampaignWithTitle,
): Promise<readonly (AssistedPerson & { readonly cellId: string })[]> {
  const rows = await tx.membership.findMany({
    where: {
      cellId: { in: cells.map(({ id }) => id) },
      memberId: { not: actor.memberId },
      ...validOn(today),
    },
    orderBy: { member: { sortName: 'asc' } },
    select: {
      cellId: true,
      standing: true,
      member: {
        select: {
          id: true,
          fullName: true,
          account: { select: { firstSignedInOn: true } },
          pledges: {
            where: { campaignId: campaign.id },
            select: { id: true, state: true, draft: { select: { enteredById: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ cellId, standing, member: { id, fullName, account, pledges } }) => {
    const [pledge] = pledges;
    return {
      cellId,
      memberId: id,
      fullName,
      standing,
      isObliged: isObliged(standing, campaign),
      account: useOf(account),
      pledge: pledge
        ? { id: pledge.id, state: pledge.state, isTypedByMe: pledge.draft?.enteredById === actor.memberId }
        : null,
    };
  });
}

function useOf(account: { readonly firstSignedInOn: Date | null } | null): AccountUse {
  if (!account) return 'none';
  return account.firstSignedInOn ? 'used' : 'never-used';
}
