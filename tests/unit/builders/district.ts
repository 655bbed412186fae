import type { AssignableRole } from '@/domain/access/roles';
import type { Standing } from '@/domain/organisation/standing';
import type { RawDistrict, Validity } from '@/domain/rollup/raw-district';
import { calendarDate } from '@/domain/shared/calendar-date';

const ALWAYS: Validity = { validFrom: calendarDate('2020-01-01'), validTo: null };

export const between = (from: string, to: string | null): Validity => ({
  validFrom: calendarDate(from),
  validTo: to === null ? null : calendarDate(to),
});

/** An empty district to which a test adds the facts it speaks of. */
export const EMPTY_DISTRICT: RawDistrict = {
  units: [{ id: 'root', kind: 'root', ...ALWAYS }],
  placements: [],
  memberships: [],
  roles: [],
  firstSignIns: [],
  pledges: [],
  transitions: [],
  items: [],
  notes: [],
  decisions: [],
};

export function withUnit(
  district: RawDistrict,
  unit: { id: string; kind: RawDistrict['units'][number]['kind']; under: string; validity?: Validity },
): RawDistrict {
  const validity = unit.validity ?? ALWAYS;
  return {
    ...district,
    units: [...district.units, { id: unit.id, kind: unit.kind, ...ALWAYS }],
    placements: [...district.placements, { unitId: unit.id, superiorId: unit.under, ...validity }],
  };
}

export function withMember(
  district: RawDistrict,
  member: { id: string; cellId: string; standing?: Standing; validity?: Validity },
): RawDistrict {
  const membership = {
    memberId: member.id,
    cellId: member.cellId,
    standing: member.standing ?? ('official' as const),
    ...(member.validity ?? ALWAYS),
  };
  return { ...district, memberships: [...district.memberships, membership] };
}

export function withSecretary(
  district: RawDistrict,
  held: { memberId: string; unitId: string; signedInOn?: string; role?: AssignableRole },
): RawDistrict {
  const signIns = held.signedInOn ? [{ memberId: held.memberId, on: calendarDate(held.signedInOn) }] : [];
  const role = {
    memberId: held.memberId,
    unitId: held.unitId,
    role: held.role ?? ('cell_secretary' as const),
  };
  return {
    ...district,
    roles: [...district.roles, { ...role, ...ALWAYS }],
    firstSignIns: [...district.firstSignIns, ...signIns],
  };
}

/** A member's pledge, submitted and, when a day is given, approved, with yes/no items due on the days given. */
export function withPledge(
  district: RawDistrict,
  pledge: { memberId: string; submittedOn: string; approvedOn?: string; itemsDueOn?: readonly string[] },
): RawDistrict {
  const pledgeId = `pledge of ${pledge.memberId}`;
  const versionId = `version of ${pledge.memberId}`;
  const submission = {
    pledgeId,
    kind: 'submission',
    on: calendarDate(pledge.submittedOn),
    versionId,
  } as const;
  const approval = pledge.approvedOn
    ? [{ pledgeId, kind: 'approval', on: calendarDate(pledge.approvedOn), versionId: null } as const]
    : [];
  const items = (pledge.itemsDueOn ?? []).map((dueOn, index) => ({
    id: `${pledge.memberId} item ${index + 1}`,
    versionId,
    measure: { kind: 'yes_no' } as const,
    dueOn: calendarDate(dueOn),
  }));
  return {
    ...district,
    pledges: [...district.pledges, { id: pledgeId, campaignId: 'campaign-2026', memberId: pledge.memberId }],
    transitions: [...district.transitions, submission, ...approval],
    items: [...district.items, ...items],
  };
}

/** The author says that an item is done and, when a day is given, the reviewer confirms it. */
export function withClaim(
  district: RawDistrict,
  claim: { itemId: string; on: string; confirmedOn?: string },
): RawDistrict {
  const result = { value: null, reached: true };
  const noteId = `note on ${claim.itemId}`;
  const decisions = claim.confirmedOn
    ? [{ noteId, kind: 'confirmation', on: calendarDate(claim.confirmedOn), ...result } as const]
    : [];
  return {
    ...district,
    notes: [...district.notes, { id: noteId, itemId: claim.itemId, on: calendarDate(claim.on), ...result }],
    decisions: [...district.decisions, ...decisions],
  };
}
