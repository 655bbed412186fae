import 'server-only';
import type { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { MEASURE_FIELDS } from '@/server/pledge/measure-columns';

const PERSON_FIELDS = {
  fullName: true,
  code: true,
  birthDate: true,
  joinedPartyOn: true,
  partyPosition: true,
  workPosition: true,
  memberships: {
    orderBy: { validFrom: 'desc' },
    select: { standing: true, validFrom: true, validTo: true, cell: { select: { name: true } } },
  },
  assignments: {
    orderBy: { validFrom: 'desc' },
    select: { role: true, validFrom: true, validTo: true, unit: { select: { name: true } } },
  },
  account: { select: { loginName: true, phone: true, firstSignedInOn: true } },
  openings: {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      openedById: true,
      openedByName: true,
      byRole: true,
      reason: true,
      at: true,
      onDay: true,
      pledge: { select: { id: true, code: true, campaign: { select: { year: true } } } },
    },
  },
  extensions: {
    orderBy: { grantedAt: 'desc' },
    select: {
      until: true,
      reason: true,
      grantedByName: true,
      grantedAt: true,
      withdrawnAt: true,
      campaign: { select: { year: true } },
    },
  },
  notices: { orderBy: { noticeVersion: 'desc' }, select: { noticeVersion: true, at: true } },
} as const satisfies Prisma.MemberSelect;

const SESSION_FIELDS = { openedAt: true, expiresAt: true, revokedAt: true } as const;

const RESULT_FIELDS = { id: true, value: true, reached: true, byName: true, at: true } as const;

const VERSION_FIELDS = {
  ordinal: true,
  submittedAt: true,
  enteredByName: true,
  confirmedBy: true,
  confirmedOn: true,
  inForceFrom: true,
  inForceTo: true,
  items: {
    orderBy: { ordinal: 'asc' },
    select: {
      what: true,
      group: true,
      dueOn: true,
      confirmedValue: true,
      confirmedDoneOn: true,
      ...MEASURE_FIELDS,
      notes: { select: { ...RESULT_FIELDS, onDay: true, words: true } },
      decisions: { select: { ...RESULT_FIELDS, kind: true, reason: true, byRole: true } },
    },
  },
  parts: { orderBy: { ordinal: 'asc' }, select: { heading: true, words: true } },
  transitions: {
    select: {
      id: true,
      kind: true,
      byName: true,
      byRole: true,
      at: true,
      reason: true,
      item: { select: { ordinal: true } },
    },
  },
} as const satisfies Prisma.PledgeVersionSelect;

const PLEDGE_FIELDS = {
  code: true,
  state: true,
  stateSince: true,
  submittedOn: true,
  approvedOn: true,
  amendmentState: true,
  campaign: { select: { year: true } },
  draft: { select: { payload: true } },
  versions: { orderBy: { ordinal: 'desc' }, select: VERSION_FIELDS },
} as const satisfies Prisma.PledgeSelect;

export type OwnPerson = Prisma.MemberGetPayload<{ select: typeof PERSON_FIELDS }>;
type OwnSession = Prisma.SessionGetPayload<{ select: typeof SESSION_FIELDS }>;
export type OwnPledge = Prisma.PledgeGetPayload<{ select: typeof PLEDGE_FIELDS }>;
export type OwnVersion = OwnPledge['versions'][number] & {
  /** "CK-26-0147, bản 2". */
  readonly name: string;
};

/** What hangs on a person's own row, and on their pledges. */
export type OwnRows = {
  readonly person: OwnPerson;
  /** The newest first. */
  readonly sessions: readonly OwnSession[];
  /** The newest year first. */
  readonly pledges: readonly OwnPledge[];
  /** Of all of them, in their order, the newest version of each first. */
  readonly versions: readonly OwnVersion[];
};

/** Everything that is kept about the signed-in person by name, but for the record of changes, in three statements. */
export async function readOwnRows({ tx, actor }: Pick<Scope, 'tx' | 'actor'>): Promise<OwnRows> {
  const person = await tx.member.findUniqueOrThrow({ where: { id: actor.memberId }, select: PERSON_FIELDS });
  // By itself, since a relation would be read with all its columns: the application may not read a token's hash.
  const sessions = await tx.session.findMany({
    where: { accountId: actor.accountId },
    orderBy: { openedAt: 'desc' },
    select: SESSION_FIELDS,
  });
  const pledges = await tx.pledge.findMany({
    where: { memberId: actor.memberId },
    orderBy: { campaign: { year: 'desc' } },
    select: PLEDGE_FIELDS,
  });
  return { person, sessions, pledges, versions: pledges.flatMap(versionsOf) };
}

function versionsOf({ code, campaign, versions }: OwnPledge): readonly OwnVersion[] {
  return versions.map((version) => ({
    ...version,
    name: `${code ?? `năm ${campaign.year}`}, bản ${version.ordinal}`,
  }));
}
