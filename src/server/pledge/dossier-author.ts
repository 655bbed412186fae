import 'server-only';
import type { ReviewerRole } from '@/domain/organisation/reviewers-of';
import type { Standing } from '@/domain/organisation/standing';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromOptionalDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { findMemberHome } from '../organisation/member-home';

export type DossierAuthor = {
  /** Null for a collective. */
  readonly memberId: string | null;
  /** The person, or the collective by its name. */
  readonly fullName: string;
  readonly standing: Standing | null;
  readonly birthDate: CalendarDate | null;
  readonly joinedPartyOn: CalendarDate | null;
  readonly partyPosition: string | null;
  readonly workPosition: string | null;
  /** The person's cell; the collective itself. */
  readonly cellName: string;
  readonly superiorName: string | null;
};

export type DossierUnit = { readonly id: string; readonly kind: UnitKind; readonly name: string };

export type DossierReviewer = {
  readonly fullName: string;
  readonly role: ReviewerRole;
  readonly unitName: string;
};

/** Whose pledge it is, and who reviews it today. */
export type Authorship = {
  readonly author: DossierAuthor;
  /** The collective whose pledge it is; null for a person's. */
  readonly unit: DossierUnit | null;
  readonly reviewers: readonly DossierReviewer[];
};

export const AUTHOR_FIELDS = {
  id: true,
  fullName: true,
  birthDate: true,
  joinedPartyOn: true,
  partyPosition: true,
  workPosition: true,
} as const satisfies Prisma.MemberSelect;

type AuthorRow = Prisma.MemberGetPayload<{ select: typeof AUTHOR_FIELDS }>;

export async function readAuthorship(
  scope: Scope,
  unitId: string | null,
  member: AuthorRow | null,
): Promise<Authorship> {
  if (unitId) return readUnitAuthorship(scope, unitId);
  if (!member) throw new Error('a pledge of nobody');
  return {
    author: await readAuthor(scope, member),
    unit: null,
    reviewers: await listReviewerNames(scope, member.id),
  };
}

type UnitRow = {
  id: string;
  kind: UnitKind;
  name: string;
  superior_name: string | null;
  reviewers: DossierReviewer[];
};

async function readUnitAuthorship({ tx, today }: Scope, unitId: string): Promise<Authorship> {
  const rows = await tx.$queryRaw<UnitRow[]>`
    SELECT u.id, u.kind::text AS kind, u.name, s.name AS superior_name,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('fullName', w.full_name, 'role', w.role, 'unitName', w.unit_name)), '[]')
              FROM who_reviews_unit(u.id) w) AS reviewers
      FROM unit u
      LEFT JOIN unit_ancestry a ON a.unit_id = u.id AND a.depth = 1
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
      LEFT JOIN unit s ON s.id = a.ancestor_id
     WHERE u.id = ${unitId}::uuid`;
  const row = rows[0];
  if (!row) throw new Error('a pledge of a unit that is not there');
  const { id, kind, name, superior_name, reviewers } = row;
  return { author: authorOfUnit(name, superior_name), unit: { id, kind, name }, reviewers };
}

function authorOfUnit(name: string, superiorName: string | null): DossierAuthor {
  return {
    memberId: null,
    fullName: name,
    standing: null,
    birthDate: null,
    joinedPartyOn: null,
    partyPosition: null,
    workPosition: null,
    cellName: name,
    superiorName,
  };
}

async function readAuthor(scope: Scope, member: AuthorRow): Promise<DossierAuthor> {
  const home = await findMemberHome(scope, member.id);
  return {
    memberId: member.id,
    fullName: member.fullName,
    standing: home?.standing ?? null,
    birthDate: fromOptionalDbDate(member.birthDate),
    joinedPartyOn: fromOptionalDbDate(member.joinedPartyOn),
    partyPosition: member.partyPosition,
    workPosition: member.workPosition,
    cellName: home?.cellName ?? '',
    superiorName: home?.superiorName ?? null,
  };
}

type ReviewerRow = { full_name: string; role: ReviewerRole; unit_name: string };

async function listReviewerNames({ tx }: Scope, memberId: string): Promise<readonly DossierReviewer[]> {
  const rows = await tx.$queryRaw<ReviewerRow[]>`
    SELECT full_name, role::text AS role, unit_name FROM who_reviews(${memberId}::uuid)`;
  return rows.map((row) => ({ fullName: row.full_name, role: row.role, unitName: row.unit_name }));
}
