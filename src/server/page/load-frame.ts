import 'server-only';
import { z } from 'zod';
import type { Frame, MenuEntry } from '@/components/frame';
import { routes } from '@/config/routes';
import { type AssignableRole, holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { OPENING_ROLES } from '@/domain/access/text-opening';
import { signOut } from '../auth/actions';
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
  const { actor } = scope;
  const surroundings = await readSurroundings(scope);
  return {
    memberName: actor.fullName,
    place: surroundings?.place ?? '',
    committeeName: surroundings?.committee_name ?? '',
    isDemonstration: surroundings?.is_demonstration ?? false,
    year: surroundings?.year ?? null,
    menu: menuOf(actor, holdsAny(actor, REVIEWING_ROLES) ? (await waitingSummary(scope)).count : 0),
    account: actor.memberId,
    at,
    signOut,
    ...(surroundings?.contact_name && { helpName: surroundings.contact_name }),
    ...(surroundings?.contact_phone && { helpPhone: surroundings.contact_phone }),
  };
}

const surroundingsSchema = z.object({
  committee_name: z.string(),
  is_demonstration: z.boolean(),
  place: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_phone: z.string().nullable(),
  year: z.number().nullable(),
});

/**
 * The committee, the own cell with what it stands under ("Chi bộ ấp … · Đảng bộ xã …"), whom to call there, and the
 * year under way: one statement, since every page asks it. Leans on unit_ancestry(unit_id).
 */
async function readSurroundings({ tx, actor, today }: Scope) {
  const rows = await tx.$queryRaw`
    SELECT r.committee_name, r.is_demonstration, cell.contact_name, cell.contact_phone,
           (SELECT string_agg(u.name, ' · ' ORDER BY a.depth) FROM unit_ancestry a JOIN unit u ON u.id = a.ancestor_id
             WHERE a.unit_id = ${actor.cellId}::uuid AND a.depth <= 1 AND u.kind <> 'root'
               AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)) AS place,
           (SELECT max(c.year) FROM campaign c
             WHERE c.root_id = r.unit_id AND c.state <> 'prepared' AND c.starts_on <= ${today}::date) AS year
      FROM root_committee r
      LEFT JOIN unit cell ON cell.id = ${actor.cellId}::uuid
       AND cell.valid_from <= ${today}::date AND (cell.valid_to IS NULL OR cell.valid_to > ${today}::date)
     WHERE r.unit_id = ${actor.rootId}::uuid`;
  return z.array(surroundingsSchema).parse(rows)[0];
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
