import { describe, expect, it } from 'vitest';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { calendarDate } from '@/domain/shared/calendar-date';
import { READY_PEOPLE } from '../../../prisma/seed/data/ready-people';
import { demonstrationAccounts } from '../../../prisma/seed/demonstration-accounts';
import { generateDistrict } from '../../../prisma/seed/district/district';
import type { DistrictRows } from '../../../prisma/seed/district/district-rows';
import { isKnownName } from '../../../prisma/seed/district/name-maker';
import { isInForce } from '../../../prisma/seed/district/tree';

const ON = calendarDate('2026-09-15');
const NOW = '2026-09-15T01:00:00.000Z';
const district = generateDistrict(ON);

function pledgesOf({ campaign, pledge }: DistrictRows, year: number) {
  const id = campaign.find((row) => row.year === year)?.id;
  return pledge.filter((row) => row.campaign_id === id);
}

function itemsInForce({ pledge_item }: DistrictRows, pledges: DistrictRows['pledge']) {
  const versions = new Set(pledges.map((row) => row.in_force_version_id));
  return pledge_item.filter((row) => versions.has(row.version_id));
}

function memberIdOf(loginName: string, { account }: DistrictRows = district) {
  return account.find((row) => row.login_name === loginName)?.member_id;
}

describe('the demonstration district', () => {
  it('is the same whenever it is generated for the same day', () => {
    expect(JSON.stringify(generateDistrict(ON)) === JSON.stringify(district)).toBe(true);
  }, 30_000);

  it('has the size of a real district', () => {
    const live = district.unit.filter((row) => isInForce(row, ON));
    const rootId = district.root_committee[0]?.unit_id;
    const underRoot = new Set(
      district.unit_placement.filter((row) => row.parent_id === rootId).map(({ unit_id }) => unit_id),
    );
    const firstLevel = live.filter(({ id, kind }) => underRoot.has(id) && kind !== 'collective');
    expect(firstLevel).toHaveLength(45);
    expect(firstLevel.filter(({ kind }) => kind === 'cell').length).toBeGreaterThan(10);
    expect(live.filter(({ kind }) => kind === 'cell')).toHaveLength(260);
    expect(live.filter(({ kind }) => kind === 'collective')).toHaveLength(25);
    expect(district.member.length).toBeGreaterThan(4_900);
    expect(district.member.length).toBeLessThan(5_100);
  });

  it('has a cell that moved, one that ended and one that is new', () => {
    const moved = district.unit_placement.find((row) => row.valid_from === '2026-07-01');
    expect(district.unit_placement.find((row) => row.unit_id === moved?.unit_id)?.valid_to).toBe(
      '2026-07-01',
    );
    expect(district.unit.filter((row) => row.valid_to === '2025-10-01')).toHaveLength(1);
    expect(district.unit.filter((row) => row.valid_from === '2026-02-01')).toHaveLength(1);
  });

  it('shows every state that a pledge and an item can be in', () => {
    const pledges = pledgesOf(district, 2026);
    const items = itemsInForce(district, pledges);
    const states = new Set(pledges.map(({ state }) => state));
    expect([...states].sort()).toEqual(['approved', 'draft', 'returned', 'submitted']);
    expect(pledges.some((row) => row.submitted_on && row.submitted_on > '2026-03-31')).toBe(true);
    expect(items.some((row) => row.progress_version === 0)).toBe(true);
    expect(items.some((row) => row.claimed_on && row.waiting_note_id)).toBe(true);
    expect(items.some((row) => row.confirmed_done_on)).toBe(true);
    expect(items.some((row) => row.confirmed_value !== null && !row.confirmed_done_on)).toBe(true);
    expect(items.some((row) => row.due_on < ON && !row.claimed_on && !row.confirmed_done_on)).toBe(true);
    const kinds = [...new Set(district.pledge_transition.map(({ kind }) => kind))].sort();
    expect(kinds).toEqual([
      'amendment',
      'amendment_approval',
      'amendment_return',
      'approval',
      'approval_taken_back',
      'member_confirmation',
      'return',
      'submission',
      'withdrawal',
    ]);
    expect(new Set(district.item_decision.map(({ kind }) => kind)).size).toBe(3);
    expect(new Set(items.map(({ measure }) => measure)).size).toBe(4);
    expect(new Set(district.membership.map(({ standing }) => standing)).size).toBe(5);
  });

  it('has finished last year for the most part', () => {
    const pledges = pledgesOf(district, 2025);
    const approved = pledges.filter(({ state }) => state === 'approved');
    expect(approved.length / pledges.length).toBeGreaterThan(0.95);
    const items = itemsInForce(district, pledges);
    expect(items.filter((row) => row.confirmed_done_on).length / items.length).toBeGreaterThan(0.85);
  });

  it('knows nothing that happens after eight in the morning of its day', () => {
    const facts = [...district.pledge_transition, ...district.progress_note, ...district.item_decision];
    expect(facts.filter(({ at, on_day }) => at >= NOW || on_day > ON)).toEqual([]);
    expect(district.pledge.filter(({ state_since }) => state_since >= NOW)).toEqual([]);
    expect(district.pledge_draft.filter(({ updated_at }) => updated_at >= NOW)).toEqual([]);
    const stays = [...district.membership, ...district.role_assignment, ...district.unit_placement];
    expect(stays.filter(({ valid_from }) => valid_from > ON)).toEqual([]);
  });

  it('lets nobody decide about their own dossier', () => {
    const own = ['submission', 'withdrawal', 'amendment', 'member_confirmation'];
    const decided = [...district.pledge_transition, ...district.item_decision].filter(
      ({ kind }) => !own.includes(kind),
    );
    expect(decided.filter(({ by_id, author_id }) => by_id === author_id)).toEqual([]);
  });

  it('lets nobody act who has never signed in', () => {
    const strangers = new Set(
      district.account.filter((row) => row.first_signed_in_on === null).map(({ member_id }) => member_id),
    );
    const facts = [...district.pledge_transition, ...district.progress_note, ...district.item_decision];
    expect(facts.filter(({ by_id }) => strangers.has(by_id))).toEqual([]);
  });

  it('lets most units pledge as collectives, with what they choose besides their works', () => {
    const obliged = district.unit.filter((row) => isInForce(row, ON) && row.kind !== 'root');
    const collectives = pledgesOf(district, 2026).filter(({ unit_id }) => unit_id !== null);
    expect(pledgesOf(district, 2025).filter(({ unit_id }) => unit_id !== null)).toEqual([]);
    const approved = collectives.filter(({ state }) => state === 'approved');
    expect(approved.length / obliged.length).toBeGreaterThan(0.7);
    expect(collectives.length).toBeLessThan(obliged.length);
    const versions = new Set(approved.map((row) => row.in_force_version_id));
    const parts = district.pledge_part.filter(({ version_id }) => versions.has(version_id));
    expect(new Set(parts.map(({ kind }) => kind)).size).toBe(3);
    const withBreakthrough = parts.filter(({ kind }) => kind === 'breakthrough');
    expect(new Set(withBreakthrough.map(({ version_id }) => version_id)).size).toBe(approved.length);
    const pens = new Set(district.role_assignment.map(({ member_id }) => member_id));
    const handedIn = district.pledge_version.filter(({ id }) => versions.has(id));
    expect(handedIn.filter(({ author_id }) => !pens.has(author_id))).toEqual([]);
  });

  it('amends a few approved pledges beside the version in force, and lets a few be entered for their members', () => {
    const amended = district.pledge_version.filter(({ in_force_to }) => in_force_to !== null);
    expect(amended.length).toBeGreaterThan(10);
    for (const { pledge_id, in_force_to } of amended) {
      const next = district.pledge_version.filter((row) => row.pledge_id === pledge_id);
      expect(next.map(({ in_force_from }) => in_force_from)).toContain(in_force_to);
    }
    expect(pledgesOf(district, 2026).some((row) => row.amendment_state === 'submitted')).toBe(true);
    const entered = district.pledge_version.filter((row) => row.entered_by_id !== null);
    expect(new Set(entered.map((row) => row.confirmed_by))).toEqual(new Set(['member', 'paper', null]));
  });

  it('gives more time to two units and a person: one is over', () => {
    const live = district.deadline_extension.filter(({ until }) => until >= ON);
    expect(live.map(({ unit_id, member_id }) => [unit_id !== null, member_id !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(district.deadline_extension).toHaveLength(3);
  });

  it('gives every unit and person a code of their own, and the notice to everybody who has signed in but one', () => {
    for (const rows of [district.unit, district.member])
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    const signedIn = district.account.filter(
      (row) => row.first_signed_in_on !== null && row.login_name !== 'lanhdao3',
    );
    expect(district.notice_reading.map(({ member_id }) => member_id)).toEqual(
      signedIn.map(({ member_id }) => member_id),
    );
  });

  it('numbers the pledges of a year without a gap', () => {
    for (const campaign of district.campaign) {
      const codes = pledgesOf(district, campaign.year).flatMap(({ code }) => code ?? []);
      expect(new Set(codes).size).toBe(campaign.last_pledge_number);
      expect(codes).toHaveLength(campaign.last_pledge_number);
    }
  });

  it('gives its people invented names, phones and login names of their own', () => {
    expect(district.member.filter(({ full_name }) => isKnownName(full_name))).toEqual([]);
    const logins = district.account.map(({ login_name }) => login_name);
    expect(new Set(logins).size).toBe(logins.length);
    const phones = district.account.flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.every((phone) => /^0900000\d{3}$/.test(phone))).toBe(true);
  });

  it('names a contact for every cell and first-level unit', () => {
    const called = district.unit.filter(({ kind }) => kind !== 'root');
    expect(called.filter((row) => !row.contact_name || !row.contact_phone)).toEqual([]);
  });

  it('writes pledges in more than a hundred and twenty ways', () => {
    const ways = new Set(district.pledge_item.map(({ what }) => what.replace(/[\d.,]+/g, '#')));
    expect(ways.size).toBeGreaterThan(120);
  });
});

describe('the ready accounts', () => {
  it('are three for each role and a fourth member', () => {
    for (const role of [null, ...ASSIGNABLE_ROLES]) {
      expect(READY_PEOPLE.filter((person) => person.role === role)).toHaveLength(role ? 3 : 4);
    }
    for (const { loginName } of demonstrationAccounts()) expect(memberIdOf(loginName)).toBeDefined();
  });

  it('are found in the situations that are printed', () => {
    const states = new Map(pledgesOf(district, 2026).map((row) => [row.member_id, row.state]));
    const stateOf = (loginName: string) => states.get(memberIdOf(loginName) ?? '');
    expect(stateOf('dangvien1')).toBeUndefined();
    expect(stateOf('dangvien2')).toBe('returned');
    expect(stateOf('dangvien3')).toBe('approved');
    expect(stateOf('bithu1')).toBe('draft');
    expect(stateOf('bithu2')).toBe('approved');
    expect(stateOf('bithu3')).toBe('submitted');
    const own = (login: string) =>
      pledgesOf(district, 2026).find(({ member_id }) => member_id === memberIdOf(login));
    expect(own('bithu2')?.amendment_state).toBe('submitted');
    const entered = district.pledge_version.find(({ id }) => id === own('dangvien4')?.current_version_id);
    expect(entered).toMatchObject({ entered_by_id: memberIdOf('bithu1'), confirmed_on: null });
    const openings = district.text_opening.map(({ pledge_id, by_role }) => [pledge_id, by_role]);
    const dangvien3 = own('dangvien3')?.id;
    expect(openings).toEqual([
      [dangvien3, 'inspector'],
      [dangvien3, 'campaign_officer'],
    ]);
  });

  it('find collectives in every state, near those who write and review them', () => {
    const pledgeOf = (name: string) => {
      const unitId = district.unit.find((row) => row.name === name)?.id;
      return pledgesOf(district, 2026).find(({ unit_id }) => unit_id === unitId);
    };
    expect(pledgeOf('Chi bộ ấp Vườn Sen')?.state).toBe('draft');
    expect(pledgeOf('Chi bộ ấp Gò Cát')?.state).toBe('submitted');
    expect(pledgeOf('Chi bộ ấp Rạch Dừa')?.state).toBe('returned');
    expect(pledgeOf('Đảng bộ xã Gò Sen')?.state).toBe('submitted');
    expect(pledgeOf('Hội Nông dân huyện Sen Hồng')?.state).toBe('submitted');
    expect(pledgeOf('Đảng bộ khối Y tế')).toMatchObject({ state: 'approved', amendment_state: 'submitted' });
  });

  it('let bithu1 alone review a cell where pledges and reports wait', () => {
    const cellId = district.unit.find(({ name }) => name === 'Chi bộ ấp Vườn Sen')?.id;
    const secretaries = district.role_assignment.filter((row) => row.unit_id === cellId);
    expect(secretaries.map(({ member_id }) => member_id)).toEqual([memberIdOf('bithu1')]);

    const here = new Set(
      district.membership
        .filter((row) => row.cell_id === cellId && isInForce(row, ON))
        .map(({ member_id }) => member_id),
    );
    const pledges = pledgesOf(district, 2026).filter(
      ({ member_id }) => member_id !== null && here.has(member_id),
    );
    expect(pledges.filter(({ state }) => state === 'submitted').length).toBeGreaterThan(2);
    expect(itemsInForce(district, pledges).filter((row) => row.waiting_note_id).length).toBeGreaterThan(2);
  });
});

describe.each(['2026-12-31', '2027-01-02', '2027-01-05'])('generated for %s', (day) => {
  const on = calendarDate(day);
  const generated = generateDistrict(on);

  it('has last year behind it', () => {
    expect(pledgesOf(generated, Number(day.slice(0, 4)) - 1).length).toBeGreaterThan(4_000);
  });

  it('tells every dossier in the order of time', () => {
    const latest = new Map<string, string>();
    const isOutOfOrder = (of: string, at: string) => {
      const before = latest.get(of);
      latest.set(of, at);
      return before !== undefined && at <= before;
    };
    const transitions = generated.pledge_transition;
    expect(transitions.filter(({ pledge_id, at }) => isOutOfOrder(pledge_id, at))).toEqual([]);
    const facts = [...generated.progress_note, ...generated.item_decision];
    for (const { item_id, at } of facts.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      expect(isOutOfOrder(item_id, at)).toBe(false);
    }
    const noteAt = new Map(generated.progress_note.map(({ id, at }) => [id, at]));
    expect(generated.item_decision.filter(({ note_id, at }) => at <= (noteAt.get(note_id) ?? at))).toEqual(
      [],
    );
  });

  it('has begun this year', () => {
    expect(pledgesOf(generated, Number(day.slice(0, 4))).length).toBeGreaterThan(0);
  });
});
