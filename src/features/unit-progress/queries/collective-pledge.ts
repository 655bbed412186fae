import 'server-only';
import { can } from '@/domain/access/permissions';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type WhySeen, whyUnitSeen } from '@/server/access/why-seen';
import type { Scope } from '@/server/db/scope';
import { type DossierItem, loadDossier } from '@/server/pledge/read-dossier';
import { findReading, type ReadingAddress } from '@/server/rollup/reading';
import { findUnit, namesAbove, type UnitHead } from './find-unit';

/** The approved pledge of a collective, as those read it who neither write nor review it. */
export type CollectivePledgePage = {
  readonly unit: UnitHead;
  readonly year: number;
  readonly query: string;
  /** Null while nothing of it is approved. */
  readonly approved: ApprovedPledge | null;
  readonly why: WhySeen;
};

export type ApprovedPledge = {
  readonly id: string;
  readonly code: string | null;
  readonly approvedOn: CalendarDate | null;
  readonly items: readonly DossierItem[];
  readonly parts: readonly PledgePartContent[];
};

/** A collective's pledge as it is in force today; null for whoever may not read it. */
export async function loadCollectivePledge(
  scope: Scope,
  unitId: string,
  address: ReadingAddress,
): Promise<CollectivePledgePage | null> {
  const unit = await findUnit(scope, unitId);
  if (!unit || !can(scope.actor, 'collective.read', unit.place)) return null;
  const reading = await findReading(scope, address);
  if (!reading) return null;
  return {
    unit,
    year: reading.campaign.year,
    query: reading.query,
    approved: await findApproved(scope, unit.place.unitId, reading.campaign.id),
    why: whyUnitSeen(scope, unit.place, namesAbove(unit)),
  };
}

async function findApproved(
  scope: Scope,
  unitId: string,
  campaignId: string,
): Promise<ApprovedPledge | null> {
  const pledge = await scope.tx.pledge.findUnique({
    where: { campaignId_unitId: { campaignId, unitId }, rootId: scope.actor.rootId, state: 'approved' },
    select: { id: true },
  });
  const dossier = pledge && (await loadDossier(scope, pledge.id));
  if (!dossier) return null;
  const { id, code, approvedOn } = dossier.pledge;
  const { items, parts } = dossier;
  return { id, code, approvedOn, items, parts };
}
