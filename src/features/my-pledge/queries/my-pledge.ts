import 'server-only';
import { can } from '@/domain/access/permissions';
import { acceptsPledges } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type WhySeen, whyDossierSeen } from '@/server/access/why-seen';
import { readServed, type Served } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { type Dossier, loadDossier, loadDossierOf } from '@/server/pledge/read-dossier';
import { mayEdit, type WritingFor } from '../writing';
import { type DraftItemView, type DraftPartView, type DraftView, readDraftView } from './draft-view';
import { withOwnDeadline } from './own-deadline';

export type MyPledge = Dossier & {
  readonly writingFor: WritingFor;
  /** The collective's or the person's name. */
  readonly subjectName: string;
  /** Null while what was handed in is with the reviewers or in force. */
  readonly draft: DraftView | null;
  readonly acceptsPledges: boolean;
  /** One key for each form of the page that is not the draft's. */
  readonly key: string;
};

/** A pledge with its draft, for whoever may write it: its author, who holds the pen, who types for a member; else null. */
export async function readMyPledge(scope: Scope, pledgeId: string): Promise<MyPledge | null> {
  return asWriter(scope, await loadDossier(scope, pledgeId));
}

/** The actor's own pledge of one campaign. */
export async function readMyPledgeIn(scope: Scope, campaignId: string): Promise<MyPledge | null> {
  return asWriter(scope, await loadDossierOf(scope, { campaignId, memberId: scope.actor.memberId }));
}

async function asWriter(scope: Scope, dossier: Dossier | null): Promise<MyPledge | null> {
  if (!dossier || !can(scope.actor, 'pledge.register', dossier.place)) return null;
  const { memberId } = dossier.pledge;
  const campaign = await withOwnDeadline(scope, dossier.campaign, dossier.pledge);
  const writingFor = memberId === null ? 'collective' : memberId === scope.actor.memberId ? 'self' : 'member';
  return {
    ...dossier,
    campaign,
    writingFor,
    subjectName: dossier.author.fullName,
    draft: mayEdit(dossier.pledge, scope.actor.memberId)
      ? await readDraftView(scope, { ...dossier, isAuthor: writingFor !== 'member' })
      : null,
    acceptsPledges: acceptsPledges(campaign, scope.today),
    key: crypto.randomUUID(),
  };
}

export type MyPledgePage = {
  readonly pledge: MyPledge;
  readonly served: Served;
  readonly today: CalendarDate;
  readonly why: WhySeen;
};

/** The pledge's own page: the pledge, what it serves, and why it is open to its reader. */
export async function readMyPledgePage(scope: Scope, pledgeId: string): Promise<MyPledgePage | null> {
  const pledge = await readMyPledge(scope, pledgeId);
  if (!pledge) return null;
  const served = await readServed(scope, pledge.campaign.id);
  return { pledge, served, today: scope.today, why: await whyDossierSeen(scope, pledge.place) };
}

export type MyDraftItem = {
  readonly pledge: MyPledge;
  readonly draft: DraftView;
  readonly view: DraftItemView;
};

/** One item of the draft, for the pages that ask one thing each. */
export async function readMyDraftItem(
  scope: Scope,
  pledgeId: string,
  itemKey: string,
): Promise<MyDraftItem | null> {
  const pledge = await readMyPledge(scope, pledgeId);
  const view = pledge?.draft?.items.find(({ item }) => item.key === itemKey);
  return pledge?.draft && view ? { pledge, draft: pledge.draft, view } : null;
}

export type MyDraftPart = {
  readonly pledge: MyPledge;
  readonly draft: DraftView;
  readonly view: DraftPartView;
};

/** One section or one part of a collective's draft, for its page. */
export async function readMyDraftPart(
  scope: Scope,
  pledgeId: string,
  partKey: string,
): Promise<MyDraftPart | null> {
  const pledge = await readMyPledge(scope, pledgeId);
  const view = pledge?.draft?.parts.find(({ part }) => part.key === partKey);
  return pledge?.draft && view ? { pledge, draft: pledge.draft, view } : null;
}
