import { NOTICE_VERSION } from '@/domain/access/notice';
import type { Campaign } from '@/domain/campaign/campaign';
import { addDays, type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { EXTENSION_REASONS, OPENING_REASONS } from '../data/collective-texts';
import type { DistrictRows } from './district-rows';
import type { Dossier } from './dossier';
import { identifierFor } from './identifier';
import { dayIn, momentOn } from './moment';
import type { Person } from './people';
import { randomFor } from './random';
import type { Tree } from './tree';

/** Whoever signs in with it meets the notice of purposes, so that it can be seen. */
const HAS_NOT_READ = 'lanhdao3';

/** The notice of purposes as it is worded now, read at the first sign-in. */
export function noticeReadings(
  accounts: DistrictRows['account'],
  today: CalendarDate,
): DistrictRows['notice_reading'] {
  return accounts.flatMap(({ member_id, login_name, first_signed_in_on }) => {
    if (!first_signed_in_on || login_name === HAS_NOT_READ) return [];
    const { at } = momentOn(first_signed_in_on, today, randomFor('notice', member_id));
    return [{ member_id, notice_version: NOTICE_VERSION, at: at.toISOString() }];
  });
}

type Circumstances = {
  readonly tree: Tree;
  readonly people: readonly Person[];
  readonly campaign: Campaign;
  readonly on: CalendarDate;
};

/** More time that is live for a unit and for a person, and that is over for another unit. */
export function extensions({
  tree,
  people,
  campaign,
  on,
}: Circumstances): DistrictRows['deadline_extension'] {
  const { year, registrationDeadline: deadline, closesOn } = campaign;
  const officer = people.find(({ ready }) => ready?.loginName === 'tuyengiao1')?.row;
  const patient = people.find(
    ({ home, ordinal }) => home.row.name === 'Chi bộ ấp Cây Me' && ordinal === 6,
  )?.row;
  if (!officer || !patient) return [];
  const atMost = (day: CalendarDate) => (isAfter(day, closesOn) ? closesOn : day);
  const lately = isAfter(addDays(on, -10), deadline) ? addDays(on, -10) : dayIn(year, '03-26');
  const liveUntil = atMost(isAfter(addDays(on, 20), deadline) ? addDays(on, 20) : addDays(deadline, 30));
  const granted = [
    {
      unit_id: tree.unitNamed('Đảng bộ xã Đồng Bông').id,
      member_id: null,
      until: liveUntil,
      grantedOn: lately,
      reason: EXTENSION_REASONS.unit,
    },
    {
      unit_id: tree.unitNamed('Chi bộ ấp Đìa Sậy').id,
      member_id: null,
      until: dayIn(year, '04-30'),
      grantedOn: dayIn(year, '03-28'),
      reason: EXTENSION_REASONS.ended,
    },
    {
      unit_id: null,
      member_id: patient.id,
      until: liveUntil,
      grantedOn: lately,
      reason: EXTENSION_REASONS.person,
    },
  ];
  return granted
    .filter(({ grantedOn, until }) => !isAfter(grantedOn, on) && isAfter(until, deadline))
    .map(({ grantedOn, ...row }) => {
      const { at } = momentOn(grantedOn, on, randomFor('extension', row.reason));
      return {
        id: identifierFor(at, 'extension', row.reason, year),
        root_id: tree.rootId,
        campaign_id: campaign.id,
        ...row,
        granted_by_id: officer.id,
        granted_by_name: officer.full_name,
        granted_at: at.toISOString(),
      };
    });
}

const OPENED_LOGIN = 'dangvien3';
const OPENINGS = [
  { login: 'kiemtra1', byRole: 'inspector', daysAgo: 20, reason: OPENING_REASONS.inspector },
  { login: 'tuyengiao2', byRole: 'campaign_officer', daysAgo: 6, reason: OPENING_REASONS.campaignOfficer },
] as const;

/** Who opened the text of dangvien3's pledge, and why: what that person then finds among their own data. */
export function openings(
  { tree, people, campaign, on }: Circumstances,
  dossiers: readonly Dossier[],
): DistrictRows['text_opening'] {
  const personOf = (login: string) => people.find(({ ready }) => ready?.loginName === login)?.row;
  const subject = personOf(OPENED_LOGIN);
  const opened = dossiers.find(
    (dossier) => dossier.holder.memberId === subject?.id && dossier.campaign === campaign,
  );
  return OPENINGS.flatMap(({ login, byRole, daysAgo, reason }) => {
    const by = personOf(login);
    const day = addDays(on, -daysAgo);
    if (!by || !subject || !opened?.approvedOn || isAfter(opened.approvedOn, day)) return [];
    const { at } = momentOn(day, on, randomFor('opening', login));
    return [
      {
        id: identifierFor(at, 'opening', login),
        root_id: tree.rootId,
        pledge_id: opened.id,
        member_id: subject.id,
        opened_by_id: by.id,
        opened_by_name: by.full_name,
        by_role: byRole,
        reason,
        at: at.toISOString(),
        on_day: day,
      },
    ];
  });
}
