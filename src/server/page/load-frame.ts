import 'server-only';
import type { Frame, MenuEntry } from '@/components/frame';
import { routes } from '@/config/routes';
import { type AssignableRole, holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { OPENING_ROLES } from '@/domain/access/text-opening';
import { signOut } from '../auth/actions';
import { findCurrentCampaign } from '../campaign/current-campaign';
import { validOn } from '../db/calendar';
import type { Scope, Viewer } from '../db/scope';
import { waitingSummary } from '../pledge/waiting-summary';

const READS_OVERVIEW: readonly AssignableRole[] = [
  'committee_officer',
  'campaign_officer',
  'inspector',
  'leader',
];

/** What surrounds every signed-in page, read in the page's own snapshot. */
export async function loadFrame(scope: Scope, at: string): Promise<Frame> {
  const { tx, actor } = scope;
  const root = await tx.rootCommittee.findUnique({
    where: { unitId: actor.rootId },
    select: { committeeName: true, isDemonstration: true },
  });
  const campaign = await findCurrentCampaign(scope);
  const home = await homeOf(scope);
  const help = await helpFor(scope);
  return {
    memberName: actor.fullName,
    place: home,
    committeeName: root?.committeeName ?? '',
    isDemonstration: root?.isDemonstration ?? false,
    year: campaign?.year ?? null,
    menu: menuOf(actor, holdsAny(actor, REVIEWING_ROLES) ? (await waitingSummary(scope)).count : 0),
    account: actor.memberId,
    at,
    signOut,
    ...help,
  };
}

/** "Chi bộ ấp … · Đảng bộ xã …" */
async function homeOf({ tx, actor, today }: Scope): Promise<string> {
  if (!actor.cellId) return '';
  const names = await tx.$queryRaw<{ name: string }[]>`
    SELECT u.name FROM unit_ancestry a JOIN unit u ON u.id = a.ancestor_id
     WHERE a.unit_id = ${actor.cellId}::uuid AND a.depth <= 1 AND u.kind <> 'root'
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
     ORDER BY a.depth`;
  return names.map(({ name }) => name).join(' · ');
}

/** Whom to call: the contact of the own cell. */
async function helpFor({ tx, actor, today }: Scope): Promise<Pick<Frame, 'helpName' | 'helpPhone'>> {
  if (!actor.cellId) return {};
  const cell = await tx.unit.findFirst({
    where: { id: actor.cellId, ...validOn(today) },
    select: { contactName: true, contactPhone: true },
  });
  return {
    ...(cell?.contactName && { helpName: cell.contactName }),
    ...(cell?.contactPhone && { helpPhone: cell.contactPhone }),
  };
}

/** Only pages that exist, and only those that show this person something. */
function menuOf(actor: Viewer, waiting: number): readonly MenuEntry[] {
  return [
    { href: routes.home, label: 'Việc của tôi' },
    ...(holdsAny(actor, REVIEWING_ROLES) ? [{ href: routes.review, label: 'Duyệt', badge: waiting }] : []),
    ...(holdsAny(actor, READS_OVERVIEW) ? [{ href: routes.overview, label: 'Tổng quan' }] : []),
    {
      href: routes.units,
      label: holdsAny(actor, [...READS_OVERVIEW, 'administrator']) ? 'Đơn vị' : 'Chi bộ',
    },
    { href: routes.pledges, label: 'Cam kết' },
    ...(holdsAny(actor, OPENING_ROLES) ? [{ href: routes.openText, label: 'Mở bản cam kết' }] : []),
    { href: routes.directives, label: 'Văn bản' },
    ...(holdsAny(actor, ['administrator']) ? [{ href: routes.administration, label: 'Quản trị' }] : []),
    ...(holdsAny(actor, ['campaign_officer']) ? [{ href: routes.campaigns, label: 'Chiến dịch' }] : []),
  ];
}
