import 'server-only';
import { z } from 'zod';
import { can } from '@/domain/access/permissions';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { isObliged, STANDINGS, type Standing } from '@/domain/organisation/standing';
import { PLEDGE_STATES, type PledgeState } from '@/domain/pledge/pledge';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
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

const rowSchema = z.object({
  cell_id: z.string(),
  member_id: z.string(),
  full_name: z.string(),
  standing: z.enum(STANDINGS),
  account: z.enum(['none', 'never-used', 'used']),
  pledge_id: z.string().nullable(),
  state: z.enum(PLEDGE_STATES).nullable(),
  is_typed_by_me: z.boolean(),
});

/** Leans on the indexes of membership by cell, account by member and pledge by campaign and member. */
async function listPeople(
  { tx, actor, today }: Scope,
  cells: readonly OwnCell[],
  campaign: CampaignWithTitle,
): Promise<readonly (AssistedPerson & { readonly cellId: string })[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT m.cell_id::text, p.id::text AS member_id, p.full_name, m.standing::text AS standing,
           CASE WHEN a.id IS NULL THEN 'none' WHEN a.first_signed_in_on IS NULL THEN 'never-used' ELSE 'used' END AS account,
           g.id::text AS pledge_id, g.state::text AS state,
           coalesce(d.entered_by_id = ${actor.memberId}::uuid, false) AS is_typed_by_me
      FROM membership m
      JOIN member p ON p.id = m.member_id
      LEFT JOIN account a ON a.member_id = p.id
      LEFT JOIN pledge g ON g.campaign_id = ${campaign.id}::uuid AND g.member_id = p.id
      LEFT JOIN pledge_draft d ON d.pledge_id = g.id
     WHERE m.cell_id = ANY (${cells.map(({ id }) => id)}::uuid[]) AND p.id <> ${actor.memberId}::uuid
       AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)
     ORDER BY p.sort_name`;
  return z
    .array(rowSchema)
    .parse(rows)
    .map((row) => ({
      cellId: row.cell_id,
      memberId: row.member_id,
      fullName: row.full_name,
      standing: row.standing,
      isObliged: isObliged(row.standing, campaign),
      account: row.account,
      pledge:
        row.pledge_id !== null && row.state !== null
          ? { id: row.pledge_id, state: row.state, isTypedByMe: row.is_typed_by_me }
          : null,
    }));
}
