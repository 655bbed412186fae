import 'server-only';
import { holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { ofNearestIssuer } from '@/domain/campaign/theme';
import { isObliged } from '@/domain/organisation/standing';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { findMemberHome } from '@/server/organisation/member-home';
import { type EarlierPledge, findEarlierPledge } from '@/server/pledge/earlier-pledge';
import { type WaitingSummary, waitingSummary } from '@/server/pledge/waiting-summary';
import { type MyPledge, readMyPledgeIn } from './my-pledge';
import { withOwnDeadline } from './own-deadline';
import { listPenPledges, type PenPledge } from './pen-pledges';

export type MyTasks = {
  readonly today: Scope['today'];
  readonly campaign: CampaignWithTitle | null;
  readonly theme: string | null;
  readonly pledge: MyPledge | null;
  /** Whether the campaign obliges this person today; others may pledge as well. */
  readonly isObliged: boolean;
  readonly canStart: boolean;
  readonly acceptsPledges: boolean;
  /** My approved pledge of the year before, from which this year's may start. */
  readonly earlier: EarlierPledge | null;
  /** Collectives whose pen I hold: those that the campaign obliges, and those that have begun. */
  readonly collectives: readonly PenPledge[];
  /** Null for those who review nobody. */
  readonly waiting: WaitingSummary | null;
  readonly keepsUnits: boolean;
  readonly key: string;
};

/** The home page: my pledge of the year, and what waits for me. */
export async function readMyTasks(scope: Scope): Promise<MyTasks> {
  const { actor, today } = scope;
  const current = await findCurrentCampaign(scope);
  const campaign = current && (await withOwnDeadline(scope, current, mine(scope)));
  const pledge = campaign && (await readMyPledgeIn(scope, campaign.id));
  const isOpen = campaign !== null && acceptsPledges(campaign, today);
  return {
    today,
    campaign,
    theme: campaign && (await findThemeTitle(scope, campaign.year)),
    pledge,
    isObliged: campaign !== null && (await isObligedToday(scope, campaign)),
    canStart: isOpen && pledge === null,
    acceptsPledges: isOpen,
    earlier: isOpen && pledge === null ? await findEarlierPledge(scope, mine(scope), campaign.year) : null,
    collectives: campaign ? await listCollectives(scope, campaign) : [],
    waiting: holdsAny(actor, REVIEWING_ROLES) ? await waitingSummary(scope) : null,
    keepsUnits: holdsAny(actor, ['administrator']),
    key: crypto.randomUUID(),
  };
}

function mine({ actor }: Pick<Scope, 'actor'>) {
  return { memberId: actor.memberId, unitId: null };
}

async function listCollectives(scope: Scope, campaign: CampaignWithTitle): Promise<readonly PenPledge[]> {
  const held = await listPenPledges(scope, campaign);
  return held.filter(({ isObliged: asked, pledge }) => asked || pledge !== null);
}

async function isObligedToday(scope: Scope, campaign: CampaignWithTitle): Promise<boolean> {
  const home = await findMemberHome(scope, scope.actor.memberId);
  return home !== null && isObliged(home.standing, campaign);
}

/** The year's theme in the root's list, of the nearest level, shown where the pledge is started. */
async function findThemeTitle({ tx, actor }: Scope, year: number): Promise<string | null> {
  const themes = await tx.theme.findMany({
    where: { rootId: actor.rootId, unitId: actor.rootId, scope: 'year', year },
    select: { title: true, issuer: true },
  });
  return ofNearestIssuer(themes)[0]?.title ?? null;
}
