import type { AssignableRole } from '@/domain/access/roles';
import { GUIDE_OF_ROLE, type Guide, type GuideSlug } from './guide';
import { ADMINISTRATOR_GUIDE } from './guides/administrator';
import { CAMPAIGN_OFFICE_GUIDE } from './guides/campaign-office';
import { COMMITTEE_GUIDE } from './guides/committee';
import { INSPECTOR_GUIDE } from './guides/inspector';
import { LEADER_GUIDE } from './guides/leader';
import { MEMBER_GUIDE } from './guides/member';
import { SECRETARY_GUIDE } from './guides/secretary';

/** In the order in which the index asks "Đồng chí là ai?". */
export const ALL_GUIDES: readonly Guide[] = [
  MEMBER_GUIDE,
  SECRETARY_GUIDE,
  COMMITTEE_GUIDE,
  CAMPAIGN_OFFICE_GUIDE,
  LEADER_GUIDE,
  INSPECTOR_GUIDE,
  ADMINISTRATOR_GUIDE,
];

export function findGuide(slug: string): Guide | null {
  return ALL_GUIDES.find((guide) => guide.slug === slug) ?? null;
}

/** The reader's own guides: of the roles held, or the members' when there is none. */
export function guidesFor(roles: readonly AssignableRole[]): readonly Guide[] {
  const slugs = new Set<GuideSlug>(roles.map((role) => GUIDE_OF_ROLE[role]));
  const own = ALL_GUIDES.filter(({ slug }) => slugs.has(slug));
  return own.length > 0 ? own : [MEMBER_GUIDE];
}
