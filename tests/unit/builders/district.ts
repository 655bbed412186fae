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
  extensions: [],
  versions: [],
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

type PledgeSpec = {
  submittedOn: string;
  approvedOn?: string;
  itemsDueOn?: readonly string[];
};

/** A pledge of a member or of a unit, submitted and, when a day is given, approved, with yes/no items due on the days given. */
export function withPledge(
  district: RawDistrict,
  pledge: PledgeSpec & ({ memberId: string } | { unitId: string }),
): RawDistrict {
  const memberId = 'memberId' in pledge ? pledge.memberId : null;
  const unitId = 'unitId' in pledge ? pledge.unitId : null;
  const whose = memberId ?? unitId ?? '';
  const pledgeId = `pledge of ${whose}`;
  const versionId = `version of ${whose}`;
  const submission = {
    pledgeId,
    kind: 'submission',
    on: calendarDate(pledge.submittedOn),
    versionId,
  } as const;
  const approval = pledge.approvedOn
    ? [{ pledgeId, kind: 'approval', on: calendarDate(pledge.approvedOn), versionId } as const]
    : [];
  const row = { id: pledgeId, campaignId: 'campaign-2026', memberId, unitId };
  return {
    ...district,
    pledges: [...district.pledges, row],
    versions: [...district.versions, { id: versionId, pledgeId }],
    transitions: [...district.transitions, submission, ...approval],
    items: [...district.items, ...itemsOf(versionId, whose, pledge.itemsDueOn ?? [])],
  };
}

/** Another version of a member's pledge, in force from a day on; the first items keep their keys. */
export function withAmendment(
  district: RawDistrict,
  amendment: { memberId: string; submittedOn: string; approvedOn?: string; itemsDueOn: readonly string[] },
): RawDistrict {
  const { memberId, submittedOn, approvedOn, itemsDueOn } = amendment;
  const pledgeId = `pledge of ${memberId}`;
  const versionId = `amendment of ${memberId}`;
  const handedIn = { pledgeId, kind: 'amendment', on: calendarDate(submittedOn), versionId } as const;
  const approval = approvedOn
    ? [{ pledgeId, kind: 'amendment_approval', on: calendarDate(approvedOn), versionId } as const]
    : [];
  return {
    ...district,
    versions: [...district.versions, { id: versionId, pledgeId }],
    transitions: [...district.transitions, handedIn, ...approval],
    items: [...district.items, ...itemsOf(versionId, memberId, itemsDueOn, 'amended ')],
  };
}

function itemsOf(versionId: string, whose: string, itemsDueOn: readonly string[], prefix = '') {
  return itemsDueOn.map((dueOn, index) => ({
    id: `${prefix}${whose} item ${index + 1}`,
    versionId,
    key: `item ${index + 1}`,
    measure: { kind: 'yes_no' } as const,
    dueOn: calendarDate(dueOn),
  }));
}

/** More time for a unit and all below it, or for one member. */
export function withExtension(
  district: RawDistrict,
  { until, ...whose }: { until: string } & ({ memberId: string } | { unitId: string }),
): RawDistrict {
  const extension = {
    campaignId: 'campaign-2026',
    memberId: 'memberId' in whose ? whose.memberId : null,
    unitId: 'unitId' in whose ? whose.unitId : null,
    until: calendarDate(until),
  };
  return { ...district, extensions: [...district.extensions, extension] };
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
