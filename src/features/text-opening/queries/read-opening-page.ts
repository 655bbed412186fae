import 'server-only';
import { can } from '@/domain/access/permissions';
import { readPledgeCode } from '@/domain/pledge/pledge-code';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { findOpenedToday, listOpenedToday, placeOfOpener } from '../opening-store';

export type OpenedLine = {
  readonly pledgeId: string;
  readonly fullName: string;
  readonly code: string;
  readonly year: number;
  readonly reason: string;
  readonly at: Date;
};

export type OpeningPage = {
  /** The code that the link brought along, and whose it is for those who know the name anyway. */
  readonly code: string;
  readonly fullName: string | null;
  /** The pledge of that code, when it is open already. */
  readonly openPledgeId: string | null;
  readonly opened: readonly OpenedLine[];
  readonly today: CalendarDate;
  readonly key: string;
};

/** The form that opens a text, with what was opened today; null for whoever may open nothing. */
export async function readOpeningPage(scope: Scope, typedCode: string): Promise<OpeningPage | null> {
  if (!(await placeOfOpener(scope))) return null;
  const code = readPledgeCode(typedCode);
  const known = code ? await findKnown(scope, code) : null;
  const openToday = known && (await findOpenedToday(scope, known.pledgeId));
  return {
    code: code ?? '',
    fullName: known?.fullName ?? null,
    openPledgeId: openToday?.pledgeId ?? null,
    opened: await listOpened(scope),
    today: scope.today,
    key: crypto.randomUUID(),
  };
}

type Known = { readonly pledgeId: string; readonly fullName: string | null };

/** The pledge of a code that the actor's role knows by name; an inspector knows only what is open already. */
async function findKnown(scope: Scope, code: string): Promise<Known | null> {
  const { tx, actor } = scope;
  const pledge = await tx.pledge.findFirst({
    where: { code, rootId: actor.rootId, memberId: { not: actor.memberId } },
    select: { id: true, memberId: true },
  });
  const place = pledge?.memberId ? await placeOfPerson(scope, pledge.memberId) : null;
  if (!pledge?.memberId || !place || !can(actor, 'pledge.open-text', place)) return null;
  if (!can(actor, 'people.names', place)) return { pledgeId: pledge.id, fullName: null };
  const member = await tx.member.findUnique({ where: { id: pledge.memberId }, select: { fullName: true } });
  return { pledgeId: pledge.id, fullName: member?.fullName ?? null };
}

async function listOpened(scope: Scope): Promise<readonly OpenedLine[]> {
  const openings = await listOpenedToday(scope);
  const pledges = await scope.tx.pledge.findMany({
    where: { id: { in: openings.map(({ pledgeId }) => pledgeId) } },
    select: {
      id: true,
      code: true,
      member: { select: { fullName: true } },
      campaign: { select: { year: true } },
    },
  });
  const pledgeOf = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  return openings.flatMap(({ pledgeId, reason, at }) => {
    const pledge = pledgeOf.get(pledgeId);
    if (!pledge?.member) return [];
    const { code, member, campaign } = pledge;
    return [{ pledgeId, fullName: member.fullName, code: code ?? '', year: campaign.year, reason, at }];
  });
}
