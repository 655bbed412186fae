import type { AssignableRole } from '@/domain/access/roles';
import type { CampaignState } from '@/domain/campaign/campaign';
import type { CampaignSection, ResultGrade } from '@/domain/campaign/set-up';
import type { ThemeIssuer, ThemeScope } from '@/domain/campaign/theme';
import type { Standing } from '@/domain/organisation/standing';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { ResultDecision } from '@/domain/pledge/item-progress';
import type { Direction, MeasureKind } from '@/domain/pledge/measure';
import type { AmendmentState, PledgeState, PledgeTransitionKind } from '@/domain/pledge/pledge';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { ModelIntent, PartKind } from '@/domain/pledge/pledge-part';
import type { CalendarDate } from '@/domain/shared/calendar-date';

/** An instant as ISO text. */
type Instant = string;

type Dated = { readonly valid_from: CalendarDate; valid_to: CalendarDate | null };

export type UnitRow = Dated & {
  readonly id: string;
  readonly root_id: string;
  readonly kind: UnitKind;
  readonly code: string;
  readonly name: string;
  readonly symbol: string | null;
  contact_name: string | null;
  contact_phone: string | null;
};

export type PlacementRow = Dated & {
  readonly id: string;
  readonly root_id: string;
  readonly unit_id: string;
  readonly parent_id: string;
};

export type RootCommitteeRow = {
  readonly unit_id: string;
  readonly kind: string;
  readonly committee_name: string;
  readonly advisory_body_name: string;
  readonly place_name: string;
  readonly is_demonstration: boolean;
};

export type MemberRow = {
  readonly id: string;
  readonly root_id: string;
  code: string;
  readonly full_name: string;
  readonly sort_name: string;
  readonly birth_date: CalendarDate;
  readonly joined_party_on: CalendarDate | null;
  party_position: string | null;
  readonly work_position: string;
};

export type MembershipRow = Dated & {
  readonly id: string;
  readonly member_id: string;
  readonly cell_id: string;
  readonly standing: Standing;
};

export type RoleRow = Dated & {
  readonly id: string;
  readonly root_id: string;
  readonly member_id: string;
  readonly role: AssignableRole;
  readonly unit_id: string;
};

export type AccountRow = {
  readonly id: string;
  readonly member_id: string;
  readonly login_name: string;
  readonly phone: string | null;
  /** The loader gives a password to the ready accounts and to nobody else. */
  password_hash: string | null;
  readonly must_change_password: boolean;
  readonly first_signed_in_on: CalendarDate | null;
};

export type CampaignRow = {
  readonly id: string;
  readonly root_id: string;
  readonly year: number;
  readonly title: string;
  readonly starts_on: CalendarDate;
  readonly registration_deadline: CalendarDate;
  readonly closes_on: CalendarDate;
  readonly min_items: number;
  readonly state: CampaignState;
  readonly obliges_official: boolean;
  readonly obliges_probationary: boolean;
  readonly obliges_non_party: boolean;
  readonly obliged_unit_kinds: readonly UnitKind[];
  readonly result_scale: readonly ResultGrade[];
  readonly sections: readonly CampaignSection[];
  last_pledge_number: number;
};

export type DirectiveRow = {
  readonly id: string;
  readonly root_id: string;
  readonly unit_id: string;
  readonly type: string;
  readonly number: number | null;
  readonly symbol: string;
  readonly issuer: string;
  readonly term: string | null;
  readonly issued_on: string | null;
  readonly abstract: string | null;
};

export type DirectiveRelationRow = {
  readonly from_id: string;
  readonly to_id: string;
  readonly kind: string;
  readonly root_id: string;
};

export type CampaignDirectiveRow = {
  readonly campaign_id: string;
  readonly directive_id: string;
  readonly root_id: string;
  readonly ordinal: number;
};

export type CampaignThemeRow = {
  readonly campaign_id: string;
  readonly theme_id: string;
  readonly root_id: string;
  readonly ordinal: number;
};

export type ExtensionRow = {
  readonly id: string;
  readonly root_id: string;
  readonly campaign_id: string;
  readonly unit_id: string | null;
  readonly member_id: string | null;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly granted_by_id: string;
  readonly granted_by_name: string;
  readonly granted_at: Instant;
};

export type OpeningRow = {
  readonly id: string;
  readonly root_id: string;
  readonly pledge_id: string;
  readonly member_id: string;
  readonly opened_by_id: string;
  readonly opened_by_name: string;
  readonly by_role: AssignableRole;
  readonly reason: string;
  readonly at: Instant;
  readonly on_day: CalendarDate;
};

export type NoticeReadingRow = {
  readonly member_id: string;
  readonly notice_version: number;
  readonly at: Instant;
};

export type ThemeRow = {
  readonly id: string;
  readonly root_id: string;
  readonly unit_id: string;
  readonly issuer: ThemeIssuer;
  readonly scope: ThemeScope;
  readonly term: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
  readonly title: string;
  readonly basis_directive_id: string | null;
};

export type PledgeRow = {
  readonly id: string;
  readonly root_id: string;
  readonly campaign_id: string;
  readonly member_id: string | null;
  readonly unit_id: string | null;
  code: string | null;
  readonly state: PledgeState;
  readonly state_since: Instant;
  readonly current_version_id: string | null;
  readonly in_force_version_id: string | null;
  readonly submitted_on: CalendarDate | null;
  readonly approved_on: CalendarDate | null;
  readonly amendment_state: AmendmentState | null;
  readonly amendment_since: Instant | null;
  readonly version: number;
};

export type PledgeDraftRow = {
  readonly pledge_id: string;
  readonly author_id: string;
  readonly payload: object;
  readonly updated_at: Instant;
  readonly version: number;
};

export type PledgeVersionRow = {
  readonly id: string;
  readonly pledge_id: string;
  readonly ordinal: number;
  readonly author_id: string;
  readonly submitted_at: Instant;
  readonly entered_by_id: string | null;
  readonly entered_by_name: string | null;
  confirmed_by: 'member' | 'paper' | null;
  confirmed_on: CalendarDate | null;
  in_force_from: CalendarDate | null;
  in_force_to: CalendarDate | null;
};

export type PledgePartRow = {
  readonly id: string;
  readonly pledge_id: string;
  readonly version_id: string;
  readonly author_id: string;
  readonly kind: PartKind;
  readonly ordinal: number;
  readonly section_key: string | null;
  readonly heading: string | null;
  readonly words: string;
  readonly responsible: string | null;
  readonly due_on: CalendarDate | null;
  readonly intent: ModelIntent | null;
  readonly until_year: number | null;
};

export type PledgeItemRow = {
  readonly id: string;
  readonly pledge_id: string;
  readonly version_id: string;
  readonly author_id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: MeasureKind;
  readonly unit_label: string | null;
  readonly direction: Direction | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly milestone: string | null;
  readonly due_on: CalendarDate;
  readonly claimed_on: CalendarDate | null;
  readonly confirmed_value: number | null;
  readonly confirmed_done_on: CalendarDate | null;
  readonly waiting_note_id: string | null;
  readonly progress_version: number;
};

type SignedFact = {
  readonly id: string;
  readonly pledge_id: string;
  readonly author_id: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Instant;
  readonly on_day: CalendarDate;
};

export type PledgeTransitionRow = SignedFact & {
  readonly version_id: string;
  readonly kind: PledgeTransitionKind;
  readonly by_role: AssignableRole | null;
  readonly reason: string | null;
  readonly item_id: string | null;
};

export type ProgressNoteRow = SignedFact & {
  readonly item_id: string;
  readonly value: number | null;
  readonly reached: boolean | null;
  readonly words: string;
};

export type ItemDecisionRow = SignedFact & {
  readonly item_id: string;
  readonly note_id: string;
  readonly kind: ResultDecision['kind'];
  readonly value: number | null;
  readonly reached: boolean | null;
  readonly reason: string | null;
  readonly by_role: AssignableRole | null;
};
